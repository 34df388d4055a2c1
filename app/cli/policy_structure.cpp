// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_structure.h"

#include "app/cli/command.h"
#include "core/hujson/document.h"

#include <QStringDecoder>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using hujson::Document;
using hujson::Kind;

enum class Shape { List, Object, Text, Flag, Any };

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
    case Shape::Any:
        return true;
    }
    Q_UNREACHABLE();
}

QString shapeText(Shape shape)
{
    switch (shape) {
    case Shape::List:
        return translate("cli", "a list");
    case Shape::Object:
        return translate("cli", "an object");
    case Shape::Text:
        return translate("cli", "a text");
    case Shape::Flag:
        return translate("cli", "true or false");
    case Shape::Any:
        break;
    }
    return {};
}

const Section *sectionNamed(const QByteArray &name)
{
    for (const Section &section : sections)
        if (name.compare(section.name, Qt::CaseInsensitive) == 0)
            return &section;
    return nullptr;
}

class Structure {
public:
    explicit Structure(const Document &document)
        : m_document(document)
    {
    }

    std::vector<StructureProblem> problems()
    {
        if (m_document.kind(Document::root()) != Kind::Object) {
            add(Severity::Error, Document::root(),
                translate("cli", "a policy file is one object, in `{` and `}`"));
            return m_problems;
        }
        for (const Document::Member &member : m_document.members(Document::root()))
            section(member);
        if (!m_seen.contains("acls") && !m_seen.contains("grants"))
            m_problems.push_back({Severity::Warning,
                translate("cli", "there is neither `grants` nor `acls`: everybody reaches everything"), 0, 1,
                {}});
        return m_problems;
    }

private:
    void add(Severity severity, hujson::NodeIndex node, const QString &message, const QString &hint = {})
    {
        const Document::Place place = m_document.place(m_document.span(node).begin);
        m_problems.push_back({severity, message, place.line, place.column, hint});
    }

    void section(const Document::Member &member)
    {
        const QByteArray name = m_document.string(member.name);
        const QString shown = QString::fromUtf8(name);
        const Section *known = sectionNamed(name);
        const QByteArray key = known ? QByteArray(known->name) : name.toLower();
        const auto [first, isNew] = m_seen.try_emplace(key, member.name);
        if (!isNew) {
            const int line = m_document.place(m_document.span(first->second).begin).line;
            add(Severity::Error, member.name,
                translate("cli", "the section `%1` stands there twice, first in line %2")
                    .arg(shown)
                    .arg(line),
                translate("cli", "put both into one: only one of them would count"));
            return;
        }
        if (!known) {
            add(Severity::Info, member.name,
                translate("cli", "the section `%1` is not known here and is left as it is").arg(shown));
            return;
        }
        if (m_document.kind(member.value) == Kind::Null)
            return;
        if (!hasShape(m_document.kind(member.value), known->shape)) {
            add(Severity::Error, member.value,
                translate("cli", "`%1` must be %2").arg(shown, shapeText(known->shape)));
            return;
        }
        if (key == "grants" || key == "acls")
            for (const hujson::NodeIndex rule : m_document.elements(member.value))
                this->rule(rule, key == "grants");
    }

    void rule(hujson::NodeIndex rule, bool isGrant)
    {
        if (m_document.kind(rule) != Kind::Object) {
            add(Severity::Error, rule, translate("cli", "a rule is an object, in `{` and `}`"));
            return;
        }
        const bool hasIp = m_document.memberFolded(rule, "ip") != hujson::noNode;
        const bool hasApp = m_document.memberFolded(rule, "app") != hujson::noNode;
        const bool hasAction = m_document.memberFolded(rule, "action") != hujson::noNode;
        if (isGrant && hasAction)
            add(Severity::Error, rule,
                translate("cli", "`action` belongs into `acls`, this rule is in `grants`"),
                translate("cli", "`policy repair` puts this right"));
        else if (isGrant && !hasIp && !hasApp)
            add(Severity::Error, rule, translate("cli", "a grant needs `ip` or `app`"));
        if (!isGrant && (hasIp || hasApp))
            add(Severity::Error, rule,
                translate("cli", "`ip` and `app` belong into `grants`, this rule is in `acls`"),
                translate("cli", "`policy repair` puts this right"));
    }

    const Document &m_document;
    std::vector<StructureProblem> m_problems;
    std::map<QByteArray, hujson::NodeIndex> m_seen; ///< name of the section → where it stands first
};

} // namespace

std::vector<StructureProblem> checkStructure(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return {{Severity::Error, translate("cli", "the file is not UTF-8"), 0, 1,
            translate("cli", "save it as UTF-8 in your editor")}};
    hujson::Limits limits;
    limits.maxDepth = 100;
    const auto document = Document::parse(text, limits);
    if (!document)
        return {
            {Severity::Error, document.error().message, document.error().line, document.error().column, {}}};
    return Structure(*document).problems();
}

} // namespace cli
