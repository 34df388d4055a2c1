// SPDX-License-Identifier: GPL-3.0-or-later

// Command labcontrol is a control plane for several tailnets and the machines shared between them. It is for
// tests only: it wraps tailscale.com's own test server (package testcontrol, BSD-3-Clause) and answers real,
// unmodified tailscaled.
//
//	labcontrol -nodes 10.77.0.1:80 -admin 127.0.0.1:8099 -world world.json
//	POST /world   replaces the world; the answer comes when every connected machine was sent its new map
//	GET  /nodes   the machines that registered: addresses, and whether they are connected
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"

	"tailscale.com/tstest/integration/testcontrol"
)

func main() {
	nodes := flag.String("nodes", "127.0.0.1:8080", "where machines reach the control plane")
	admin := flag.String("admin", "127.0.0.1:8099", "where the lab tells it the world")
	worldFile := flag.String("world", "world.json", "the world at the start")
	flag.Parse()
	log.SetFlags(log.Ltime | log.Lmicroseconds)
	if err := run(*nodes, *admin, *worldFile); err != nil {
		log.Fatal(err)
	}
}

func run(nodes, admin, worldFile string) error {
	text, err := os.ReadFile(worldFile)
	if err != nil {
		return err
	}
	world, err := readWorld(text)
	if err != nil {
		return fmt.Errorf("%s: %w", worldFile, err)
	}
	host, _, err := net.SplitHostPort(nodes)
	if err != nil {
		return err
	}
	relays, err := startRelay(host)
	if err != nil {
		return err
	}
	c := newControl(world)
	c.server = &testcontrol.Server{
		Logf:            func(string, ...any) {},
		DERPMap:         relays,
		ExplicitBaseURL: "http://" + nodes,
		AltMapStream:    c.stream,
	}
	failed := make(chan error, 2)
	go func() { failed <- http.ListenAndServe(nodes, c.server) }()
	go func() { failed <- http.ListenAndServe(admin, adminPages(c)) }()
	return <-failed
}

// adminPages is how the lab talks to the control plane; machines cannot reach it.
func adminPages(c *control) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /world", func(w http.ResponseWriter, r *http.Request) {
		var world World
		if err := decodeWorld(r.Body, &world); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		fmt.Fprintln(w, c.replaceWorld(world))
	})
	mux.HandleFunc("GET /nodes", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(c.registered())
	})
	return mux
}
