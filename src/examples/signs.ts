/** Types of CONTRACT.md that an author may name as a sign, most telling first. */
export const signs = [
  'ask-one-time-code', 'ask-credential', 'ask-card-data', 'ask-bank-details', 'ask-government-id', 'ask-identity-detail', 'ask-third-party-data', 'ask-internal-info',
  'change-account-control', 'grant-remote-access', 'run-command', 'open-file', 'divert-payment', 'move-off-platform', 'sign-in-lure', 'pressure',
  'look-alike', 'one-letter-off', 'mixed-script', 'hidden-characters', 'embedded-brand', 'brand-combination', 'own-brand', 'text-mismatch', 'user-info', 'open-redirect',
  'short-link', 'shared-hosting', 'file-share', 'fake-image-host', 'ip-host', 'odd-port', 'risky-ending', 'odd-shape', 'obfuscated', 'carries-your-address', 'runs-code',
  'opens-program', 'remote-tool', 'archive-lure', 'executable-file', 'disguised-file', 'archive', 'macro-document', 'disk-image', 'session-capture',
  'payment-card', 'card-security-code', 'iban', 'national-id', 'password', 'one-time-code',
] as const;
