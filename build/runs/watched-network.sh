#!/bin/sh
# watched-network.sh REPORT COMMAND…: runs the command in a network of its own that leads to a dead end, and writes to
# REPORT how many packets had left for it: at the start, after two sent on purpose, and at the end. Under `unshare -n -m`.
set -e
report=$1
shift
ip link set lo up
# Two ways out, so that what the kernel itself says over IPv6 is not counted with the rest.
ip link add out4 type veth peer name far4
ip link add out6 type veth peer name far6
for device in out4 far4; do
  ip link set "$device" addrgenmode none
  ip link set "$device" up
done
for device in out6 far6; do ip link set "$device" up; done
ip addr add 192.0.2.2/24 dev out4
ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev out4
ip route add default via 192.0.2.1 dev out4
if [ -e /proc/net/snmp6 ]; then
  ip -6 addr add 2001:db8::2/64 dev out6 nodad
  ip -6 neigh add 2001:db8::1 lladdr 02:00:00:00:00:01 dev out6
  ip -6 route add default via 2001:db8::1 dev out6
fi
# Questions for names go out as well, and not to a server on this machine.
printf 'nameserver 192.0.2.53\nnameserver 2001:db8::53\n' >"$report"
mount --bind "$report" /etc/resolv.conf 2>/dev/null || true

# Packets of IPv4 (with ARP), and of IPv6 without the kernel's own ICMPv6.
counts() {
  v4=$(awk '$1 == "out4:" { print $11 }' /proc/net/dev)
  v6=$(awk '$1 == "Ip6OutRequests" { out = $2 } $1 == "Icmp6OutMsgs" { own = $2 } END { print out - own }' /proc/net/snmp6 2>/dev/null || echo 0)
  echo "$1 ${v4:-0} ${v6:-0}" >>"$report.counts"
}

: >"$report.counts"
sleep 1
counts before
node -e '
  const { createSocket } = require("node:dgram")
  for (const [kind, to] of [["udp4", "203.0.113.9"], ["udp6", "2001:db8:9::9"]]) {
    const socket = createSocket(kind)
    socket.on("error", () => socket.close())
    socket.send("x", 9, to, () => socket.close())
  }'
counts control
code=0
"$@" || code=$?
counts after
exit $code
