# SPDX-License-Identifier: GPL-3.0-or-later
"""A web service on 127.0.0.1 for Tailscale Serve: `backend.py PORT`. Its page names the user that Serve tells it of."""
import http.server
import sys


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        text = f"hello {self.headers.get('Tailscale-User-Login', 'nobody')}\n".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Page)
print("ready", flush=True)
server.serve_forever()
