// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of github.com/tailscale/hujson in tests/bench/engine:
//
//	hujson ROW FILE ROUNDS REPEATS
//
// prints the best time of a run in nanoseconds and the peak of the resident memory above what it was before, in bytes.
package main

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/tailscale/hujson"
)

const patch = `[{"op": "add", "path": "/grants/-", "value": {"src": ["friend@example.org"], "dst": ["host-1"], "ip": ["tcp:8096"]}}]`

var kept any

func run(row string, text []byte) error {
	switch row {
	case "parse":
		value, err := hujson.Parse(text)
		kept = value
		return err
	case "edit":
		value, err := hujson.Parse(text)
		if err != nil {
			return err
		}
		if err := value.Patch([]byte(patch)); err != nil {
			return err
		}
		kept = value.Pack()
		return nil
	case "standardize":
		out, err := hujson.Standardize(text)
		kept = out
		return err
	case "format":
		out, err := hujson.Format(text)
		kept = out
		return err
	}
	return fmt.Errorf("unknown row %q", row)
}

func memory(name string) int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(status), "\n") {
		if rest, found := strings.CutPrefix(line, name+":"); found {
			kib, _ := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			return kib * 1024
		}
	}
	return 0
}

func measure(row, file string, rounds, repeats int) error {
	original, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before := memory("VmRSS")
	best := time.Duration(1<<63 - 1)
	for i := 0; i < rounds; i++ {
		// Parse keeps what it is given and Standardize overwrites it; a copy is not part of the time.
		copies := make([][]byte, repeats)
		for j := range copies {
			copies[j] = original
			if row == "standardize" {
				copies[j] = bytes.Clone(original)
			}
		}
		start := time.Now()
		for _, text := range copies {
			if err := run(row, text); err != nil {
				return err
			}
		}
		best = min(best, time.Since(start)/time.Duration(repeats))
	}
	fmt.Println(best.Nanoseconds(), memory("VmHWM")-before)
	return nil
}

func main() {
	if len(os.Args) != 5 {
		fmt.Fprintln(os.Stderr, "usage: hujson ROW FILE ROUNDS REPEATS")
		os.Exit(2)
	}
	rounds, _ := strconv.Atoi(os.Args[3])
	repeats, _ := strconv.Atoi(os.Args[4])
	if err := measure(os.Args[1], os.Args[2], rounds, repeats); err != nil {
		fmt.Fprintln(os.Stderr, "hujson:", err)
		os.Exit(1)
	}
}
