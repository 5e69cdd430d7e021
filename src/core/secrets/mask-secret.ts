import type { Span } from '../model.ts';
import { publicPrefix } from './provider-token.ts';

const dots = '••••';
/** The mask of a secret, password, PIN, one-time code, security answer, recovery phrase or crypto address; null for other types. */
export function maskSecret({ type, scheme }: Span, value: string): string | null {
  switch (type) {
    case 'secret':
      return scheme === 'private-key' ? '[private key]' : publicPart(scheme, value) + dots;
    case 'password':
      return '••••••';
    case 'pin':
    case 'one-time-code':
      return '•'.repeat(Math.min(8, Math.max(4, value.replace(/[\s-]/g, '').length)));
    case 'security-answer':
      return '••••••';
    case 'recovery-phrase':
      return scheme === 'wallet-key' ? '[wallet key]' : '[recovery phrase]';
    case 'crypto-address':
      return value.length > 16 ? `${value.slice(0, 6)}…${value.slice(-4)}` : dots;
    default:
      return null;
  }
}

/** The issuer's prefix, which is public. Never a part of a labelled secret: its first characters are as secret as its last. */
function publicPart(scheme: string | undefined, value: string): string {
  return scheme === 'jwt' ? 'eyJ' : publicPrefix(value);
}
