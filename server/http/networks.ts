import { BlockList, isIP } from 'node:net';

/** Addresses and networks, such as 127.0.0.1 or 10.0.0.0/8. */
export class Networks {
  private readonly list = new BlockList();

  /** `setting` is what they were named by. Throws one sentence where one of them is neither an address nor a network. */
  constructor(setting: string, networks: readonly string[]) {
    for (const network of networks) {
      const [address = '', bits] = network.trim().split('/');
      const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      try {
        if (bits === undefined) this.list.addAddress(address, family);
        else this.list.addSubnet(address, Number(bits), family);
      } catch {
        throw new Error(
          `${setting} names '${network}', which is neither an address nor a network: write 127.0.0.1 or 10.0.0.0/8, with commas between.`,
        );
      }
    }
  }

  has(address: string): boolean {
    const version = isIP(address);
    return version > 0 && this.list.check(address, version === 6 ? 'ipv6' : 'ipv4');
  }
}
