import { BlockList, isIP } from 'node:net'

/**
 * Whether an IP address belongs to the public Internet: not to this machine, a private network, a link or a test. An
 * IPv4 address within an IPv6 one is judged as what it leads to. IANA's special-purpose registries (RFC 6890).
 */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  if (family === 4) return !closed.check(address, 'ipv4')
  if (closed.check(address, 'ipv6')) return false
  const inner = embedded(address)
  return inner === undefined || isPublic(inner)
}

/** That a host stands at an address that nobody may be sent to. */
export class ClosedAddress extends Error {}

const closed = new BlockList()
const ranges = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
  ...['::/128', '::1/128', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '3fff::/20', '5f00::/16'],
  ...['fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
]
for (const range of ranges) {
  const [network = '', prefix = ''] = range.split('/')
  closed.addSubnet(network, Number(prefix), network.includes(':') ? 'ipv6' : 'ipv4')
}

// `::ffff:a00:1` (mapped), `::a00:1` (compatible), `64:ff9b::a00:1` (NAT64), `2002:a00:1::` (6to4): 10.0.0.1 in each.
function embedded(address: string): string | undefined {
  const groups = groupsOf(address)
  const zeros = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0)
  const inGroups = (index: number) => dotted(groups[index] ?? 0, groups[index + 1] ?? 0)
  if (groups[0] === 0x2002) return inGroups(1)
  if (groups[0] === 0x64 && groups[1] === 0xff9b && zeros(2, 6)) return inGroups(6)
  if (zeros(0, 5) && (groups[5] === 0xffff || groups[5] === 0)) return inGroups(6)
  if (zeros(0, 4) && groups[4] === 0xffff && groups[5] === 0) return inGroups(6)
  return undefined
}

/** The eight groups of an IPv6 address; a dotted end counts as two. */
function groupsOf(address: string): number[] {
  const bare = address.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => {
    return `${((Number(a) << 8) | Number(b)).toString(16)}:${((Number(c) << 8) | Number(d)).toString(16)}`
  })
  const [head = [], tail] = bare.split('::').map((part) => (part === '' ? [] : part.split(':')))
  const filled = tail === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail]
  return filled.map((group) => Number.parseInt(group, 16))
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
