// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/netip"
	"slices"

	"tailscale.com/tailcfg"
)

// Machine is what the control plane knows of a machine that the machine does not report by itself.
type Machine struct {
	User   string         // login of the owner
	Domain string         // MagicDNS suffix of the tailnet that it is in
	Tags   []string       `json:",omitempty"`
	Routes []netip.Prefix `json:",omitempty"` // approved subnet routes
}

// World is everything the lab can decide: who exists, what is shared with whom, and the packet filter of every
// machine in the form in which a control server sends it.
type World struct {
	Generation int                             // sent to every machine, so that the lab sees which map arrived
	Machines   map[string]*Machine             // by host name
	Shares     map[string][]string             `json:",omitempty"` // host name to the logins that accepted
	Filters    map[string][]tailcfg.FilterRule `json:",omitempty"`
	// Strangers are pairs of machines, shared or not, that do not get to know each other, as the service does with
	// machines between which no rule lets anything through.
	Strangers [][2]string `json:",omitempty"`
}

func readWorld(text []byte) (World, error) {
	var world World
	err := decodeWorld(bytes.NewReader(text), &world)
	return world, err
}

// decodeWorld refuses members that it does not know: a spelling mistake must not open or shut anything.
func decodeWorld(r io.Reader, world *World) error {
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(world); err != nil {
		return err
	}
	for name, logins := range world.Shares {
		if world.Machines[name] == nil {
			return fmt.Errorf("%q is shared with %v, but there is no such machine", name, logins)
		}
	}
	for name := range world.Filters {
		if world.Machines[name] == nil {
			return fmt.Errorf("%q has a filter, but there is no such machine", name)
		}
	}
	return nil
}

// relation is what one machine is to another that looks at it.
type relation int

const (
	hidden   relation = iota
	own               // of the same tailnet, or the machine itself
	sharedIn          // of another tailnet, shared with the person who looks
	sharee            // the device of a person with whom the machine that looks is shared
)

func (w *World) relationOf(name, viewer string) relation {
	n, v := w.Machines[name], w.Machines[viewer]
	if n == nil || v == nil || w.areStrangers(name, viewer) {
		return hidden
	}
	switch {
	case n.Domain == v.Domain:
		return own
	case slices.Contains(w.Shares[name], v.User) && len(v.Tags) == 0:
		return sharedIn
	case slices.Contains(w.Shares[viewer], n.User) && len(n.Tags) == 0:
		return sharee
	}
	return hidden
}

func (w *World) areStrangers(a, b string) bool {
	return slices.Contains(w.Strangers, [2]string{a, b}) || slices.Contains(w.Strangers, [2]string{b, a})
}
