# SPDX-License-Identifier: GPL-3.0-or-later
"""Real Tailscale in network namespaces, for the tests in this folder."""
