// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"encoding/json"
	"log"
	"slices"
	"strings"
	"sync"
	"time"

	"tailscale.com/tailcfg"
	"tailscale.com/tstest/integration/testcontrol"
	"tailscale.com/types/key"
)

// generationCap is the capability of a machine's own node that carries World.Generation.
const generationCap tailcfg.NodeCapability = "https://halfdoor.invalid/lab/generation"

// control is the state behind the test server: the world, and what each machine reported of itself.
type control struct {
	server *testcontrol.Server

	mu       sync.Mutex
	world    World
	reported map[key.NodePublic]*tailcfg.Node
	order    []key.NodePublic // in the order of registration
	users    map[string]tailcfg.UserID
	streams  map[key.NodePublic]*mapStream
}

// mapStream is the open long poll of one machine.
type mapStream struct {
	wake chan struct{}
	sent map[tailcfg.NodeID]bool // peers that the machine was told of
	told int                     // the latest generation that went out; control.mu
}

func newControl(world World) *control {
	return &control{
		world:    world,
		reported: map[key.NodePublic]*tailcfg.Node{},
		users:    map[string]tailcfg.UserID{},
		streams:  map[key.NodePublic]*mapStream{},
	}
}

// replaceWorld returns how many machines were told; it waits for them, but not for ever.
func (c *control) replaceWorld(world World) int {
	c.mu.Lock()
	c.world = world
	c.wakeAll()
	c.mu.Unlock()
	for end := time.Now().Add(5 * time.Second); ; time.Sleep(2 * time.Millisecond) {
		c.mu.Lock()
		told := 0
		for _, s := range c.streams {
			if s.told >= world.Generation {
				told++
			}
		}
		done := told == len(c.streams) || time.Now().After(end)
		c.mu.Unlock()
		if done {
			return told
		}
	}
}

// Registered is a machine as GET /nodes tells it.
type Registered struct {
	Addresses []string
	Connected bool
}

func (c *control) registered() map[string]Registered {
	c.mu.Lock()
	defer c.mu.Unlock()
	all := map[string]Registered{}
	for _, k := range c.order {
		n := c.reported[k]
		r := Registered{Connected: c.streams[k] != nil}
		for _, prefix := range n.Addresses {
			r.Addresses = append(r.Addresses, prefix.Addr().String())
		}
		all[n.Hostinfo.Hostname()] = r
	}
	return all
}

// wakeAll makes every open long poll send a new map. c.mu held.
func (c *control) wakeAll() {
	for _, s := range c.streams {
		select {
		case s.wake <- struct{}{}:
		default:
		}
	}
}

// userID of a login, the same one for as long as the lab runs. c.mu held.
func (c *control) userID(login string) tailcfg.UserID {
	if _, known := c.users[login]; !known {
		c.users[login] = tailcfg.UserID(1000 + len(c.users))
	}
	return c.users[login]
}

// view is n as the service shows it to viewer, or nil. c.mu held.
// What crosses a share, and what does not: Tailscale, "Share your machines with other users" (2026-01-05). A
// machine that is shared in comes jailed: it may be connected to, and opens no connections itself.
func (c *control) view(n, viewer *tailcfg.Node) *tailcfg.Node {
	name := n.Hostinfo.Hostname()
	machine := c.world.Machines[name]
	relation := c.world.relationOf(name, viewer.Hostinfo.Hostname())
	if relation == hidden {
		return nil
	}
	seen := n.Clone()
	seen.Name = name + "." + machine.Domain + "."
	seen.User = c.userID(machine.User)
	online := c.streams[n.Key] != nil
	seen.Online = &online
	switch relation {
	case own:
		seen.Tags = machine.Tags
		seen.AllowedIPs = append(slices.Clone(seen.Addresses), machine.Routes...)
		seen.PrimaryRoutes = machine.Routes
	case sharedIn: // no tags and no routes cross
		seen.Sharer = c.userID(machine.User)
		seen.IsJailed = true
	case sharee: // no names cross
		info := seen.Hostinfo.AsStruct()
		info.ShareeNode = true
		info.Hostname = "device-of-shared-to-user"
		seen.Hostinfo = info.View()
		seen.Name = ""
	}
	return seen
}

// mapFor is the whole network map of a machine as the world is now. c.mu held.
func (c *control) mapFor(self *tailcfg.Node, s *mapStream) *tailcfg.MapResponse {
	name := self.Hostinfo.Hostname()
	machine := c.world.Machines[name]
	if machine == nil {
		return nil
	}
	now := time.Now()
	answer := &tailcfg.MapResponse{
		DERPMap: c.server.DERPMap, Domain: machine.Domain, CollectServices: "true", ControlTime: &now,
		DNSConfig: &tailcfg.DNSConfig{Proxied: true, Domains: []string{machine.Domain}},
		Node:      c.view(self, self),
	}
	answer.Node.MachineAuthorized = true
	answer.Node.CapMap = tailcfg.NodeCapMap{generationCap: {tailcfg.RawMessage(asJSON(c.world.Generation))}}
	logins := map[string]bool{machine.User: true}
	for _, k := range c.order {
		if k == self.Key {
			continue
		}
		if peer := c.view(c.reported[k], self); peer != nil {
			answer.Peers = append(answer.Peers, peer)
			logins[c.world.Machines[c.reported[k].Hostinfo.Hostname()].User] = true
		}
	}
	slices.SortFunc(answer.Peers, func(a, b *tailcfg.Node) int { return cmp.Compare(a.ID, b.ID) })
	answer.PeersRemoved = s.gone(answer.Peers)
	for login := range logins {
		answer.UserProfiles = append(answer.UserProfiles, tailcfg.UserProfile{
			ID: c.userID(login), LoginName: login, DisplayName: strings.Split(login, "@")[0]})
	}
	filter := c.world.Filters[name]
	if filter == nil {
		filter = []tailcfg.FilterRule{} // nil would mean "as before"
	}
	answer.PacketFilters = map[string][]tailcfg.FilterRule{"*": nil, "base": filter}
	return answer
}

// gone notes whom the machine is told of now and returns who is not there any more: on the wire an empty list of
// peers means "as before".
func (s *mapStream) gone(peers []*tailcfg.Node) (removed []tailcfg.NodeID) {
	now := map[tailcfg.NodeID]bool{}
	for _, peer := range peers {
		now[peer.ID] = true
	}
	for id := range s.sent {
		if !now[id] {
			removed = append(removed, id)
		}
	}
	s.sent = now
	return removed
}

func asJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		log.Fatal(err)
	}
	return string(text)
}

// report takes over what a machine says of itself. c.mu held.
func (c *control) report(node *tailcfg.Node, request *tailcfg.MapRequest) {
	node.Endpoints = request.Endpoints
	node.DiscoKey = request.DiscoKey
	node.Cap = request.Version
	if request.Hostinfo == nil {
		return
	}
	node.Hostinfo = request.Hostinfo.View()
	if info := request.Hostinfo.NetInfo; info != nil && info.PreferredDERP != 0 {
		node.HomeDERP = info.PreferredDERP
	}
}

// known is the machine that asks, or nil if it never registered. c.mu held.
func (c *control) known(k key.NodePublic) *tailcfg.Node {
	if c.reported[k] == nil {
		if n := c.server.Node(k); n != nil {
			c.reported[k] = n
			c.order = append(c.order, k)
		}
	}
	return c.reported[k]
}

// stream answers one map request: a short one by taking over what the machine reports, a long one by sending a map
// whenever something changed. See testcontrol.AltMapStreamFunc.
func (c *control) stream(ctx context.Context, w testcontrol.MapStreamWriter, request *tailcfg.MapRequest) {
	c.mu.Lock()
	node := c.known(request.NodeKey)
	if node == nil {
		c.mu.Unlock()
		return
	}
	// A long poll of a current client is read-only: tailcfg.MapRequest.Stream.
	if !request.ReadOnly && !(request.Stream && request.Version >= 68) {
		c.report(node, request)
		c.wakeAll()
	}
	if !request.Stream {
		c.mu.Unlock()
		w.SendMapMessage(&tailcfg.MapResponse{})
		return
	}
	s := &mapStream{wake: make(chan struct{}, 1), sent: map[tailcfg.NodeID]bool{}}
	c.streams[request.NodeKey] = s
	c.wakeAll()
	c.mu.Unlock()
	c.keepTelling(ctx, w, node, s)
	c.mu.Lock()
	if c.streams[request.NodeKey] == s { // not replaced by a newer long poll of the same machine
		delete(c.streams, request.NodeKey)
		c.wakeAll()
	}
	c.mu.Unlock()
}

func (c *control) keepTelling(ctx context.Context, w testcontrol.MapStreamWriter, node *tailcfg.Node, s *mapStream) {
	for {
		c.mu.Lock()
		answer := c.mapFor(node, s)
		generation := c.world.Generation
		c.mu.Unlock()
		if answer == nil || w.SendMapMessage(answer) != nil {
			return
		}
		c.mu.Lock()
		s.told = generation
		c.mu.Unlock()
		select {
		case <-ctx.Done():
			return
		case <-s.wake:
		case <-time.After(50 * time.Second):
		}
	}
}
