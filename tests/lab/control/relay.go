// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"net"
	"net/http/httptest"
	"net/netip"

	"tailscale.com/derp/derpserver"
	"tailscale.com/net/stun"
	"tailscale.com/tailcfg"
	"tailscale.com/types/key"
)

// startRelay runs one DERP relay and one STUN server on address and returns the map that tells machines of them.
func startRelay(address string) (*tailcfg.DERPMap, error) {
	relay := httptest.NewUnstartedServer(
		derpserver.Handler(derpserver.New(key.NewNode(), func(string, ...any) {})))
	listener, err := net.Listen("tcp", net.JoinHostPort(address, "0"))
	if err != nil {
		return nil, err
	}
	relay.Listener.Close()
	relay.Listener = listener
	relay.StartTLS()
	packets, err := net.ListenPacket("udp4", net.JoinHostPort(address, "0"))
	if err != nil {
		return nil, err
	}
	go answerStun(packets)
	return &tailcfg.DERPMap{Regions: map[int]*tailcfg.DERPRegion{1: {
		RegionID: 1, RegionCode: "lab", RegionName: "Lab",
		Nodes: []*tailcfg.DERPNode{{
			Name: "1a", RegionID: 1, HostName: address, IPv4: address, IPv6: "none",
			STUNPort:         packets.LocalAddr().(*net.UDPAddr).Port,
			DERPPort:         listener.Addr().(*net.TCPAddr).Port,
			InsecureForTests: true, STUNTestIP: address,
		}},
	}}}, nil
}

func answerStun(packets net.PacketConn) {
	buffer := make([]byte, 1500)
	for {
		n, from, err := packets.ReadFrom(buffer)
		if err != nil {
			return
		}
		id, err := stun.ParseBindingRequest(buffer[:n])
		if err != nil {
			continue
		}
		seen := from.(*net.UDPAddr).AddrPort()
		packets.WriteTo(stun.Response(id, netip.AddrPortFrom(seen.Addr().Unmap(), seen.Port())), from)
	}
}
