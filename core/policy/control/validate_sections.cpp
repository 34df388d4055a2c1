// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/messages.h"
#include "core/policy/control/say.h"
#include "core/policy/control/validate.h"

#include <array>

// The top level of the file. Source: Tailscale docs, "Syntax reference for the tailnet policy file"
// (2026-04-08). Sections that Policy reads were checked by it before.

namespace policy::control {

namespace {

using hujson::Document;
using hujson::Kind;

enum class Shape { List, Object, Text, Flag };

struct Section {
    const char *name; ///< as documented; case does not matter
    Shape shape;
};

constexpr std::array sections{Section{"grants", Shape::List}, Section{"acls", Shape::List},
    Section{"groups", Shape::Object}, Section{"hosts", Shape::Object}, Section{"tagOwners", Shape::Object},
    Section{"ipsets", Shape::Object}, Section{"autoApprovers", Shape::Object}, Section{"ssh", Shape::List},
    Section{"nodeAttrs", Shape::List}, Section{"postures", Shape::Object},
    Section{"defaultSrcPosture", Shape::List}, Section{"tests", Shape::List},
    Section{"sshTests", Shape::List}, Section{"derpMap", Shape::Object}, Section{"disableIPv4", Shape::Flag},
    Section{"OneCGNATRoute", Shape::Text}, Section{"randomizeClientPort", Shape::Flag},
    Section{"attrConfig", Shape::Object}, Section{"externalTailnets", Shape::Object}};

bool hasShape(Kind kind, Shape shape)
{
    switch (shape) {
    case Shape::List:
        return kind == Kind::Array;
    case Shape::Object:
        return kind == Kind::Object;
    case Shape::Text:
        return kind == Kind::String;
    case Shape::Flag:
        return kind == Kind::True || kind == Kind::False;
    }
    Q_UNREACHABLE();
}

const char *shapeName(Shape shape)
{
    switch (shape) {
    case Shape::List:
        return "a list";
    case Shape::Object:
        return "an object";
    case Shape::Text:
        return "a string";
    case Shape::Flag:
        return "true or false";
    }
    Q_UNREACHABLE();
}

const Section *sectionNamed(const QByteArray &name)
{
    for (const Section &section : sections)
        if (name.compare(section.name, Qt::CaseInsensitive) == 0)
            return &section;
    return nullptr;
}

} // namespace

void validateSections(const Names &names, Report &report)
{
    const Document &document = names.document();
    QSet<QByteArray> seen;
    for (const auto &member : document.members(Document::root())) {
        const QByteArray name = document.string(member.name);
        const Section *const section = sectionNamed(name);
        const Where at{member.name, name, {}, nullptr, -1};
        if (seen.contains(name.toLower()))
            report.warn(at,
                say(QT_TRANSLATE_NOOP("control", "section `%1` stands twice in the file"))
                    .arg(QString::fromUtf8(name)),
                say(QT_TRANSLATE_NOOP("control", "put both into one; the service reads only one of them")));
        seen.insert(name.toLower());
        if (!section)
            report.info(at,
                say(QT_TRANSLATE_NOOP("control", "the section `%1` is not known here and is left as it is"))
                    .arg(QString::fromUtf8(name)));
        else if (document.kind(member.value) != Kind::Null
            && !hasShape(document.kind(member.value), section->shape))
            report.error(
                {member.value, name, {}, nullptr, -1}, messages::wrongKind(name, shapeName(section->shape)));
    }
    if (names.policy().isWideOpen())
        report.warn({},
            say(QT_TRANSLATE_NOOP(
                "control", "there is neither `grants` nor `acls`: everybody reaches everything")),
            say(QT_TRANSLATE_NOOP(
                "control", "write the rules that you want; an empty list shuts everything")));
}

} // namespace policy::control
