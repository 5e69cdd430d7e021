import type { Span } from '../model.ts';

const dots = '••••';
/** Heads that name the issuer and are public: `ghp_`, `sk_live_`, `xoxb-`, `sk-ant-api03-`, `AKIA`. */
const publicHead = /^(?:[A-Za-z0-9]{1,10}(?:[_-](?:live|test|prod|pat|api|oauth|proj|svcacct|admin|ant|api\d\d|admin\d\d|or|v1|lf|org|sa|sk|secret|auth|client|webhook|na\d|eu\d)){0,3}[_-]|(?:AKIA|ASIA|ABIA|ACCA|AIza|EAA|SG\.|hvs\.|hvb\.|ya29\.|dapi|shp))/;

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

/** Only what the scheme makes public: never a part of a labelled secret, whose first characters may be the secret. */
function publicPart(scheme: string | undefined, value: string): string {
  if (scheme === undefined || scheme === 'labelled' || scheme === 'url-credentials' || scheme === 'session' || scheme === 'header') return '';
  if (scheme === 'jwt') return 'eyJ';
  const head = publicHead.exec(value);
  return head !== null && head[0].length <= value.length / 2 ? head[0] : '';
}
