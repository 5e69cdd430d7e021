/** Every sentence that a link can be given: `reason_<id with _ for ->` in the message files. */
export const linkReasons = [
  'archive', 'archive-password', 'archive-picture', 'brand-combination', 'brand-in-path', 'brand-on-hosting',
  'carries-your-address', 'embedded-brand', 'fake-image-host', 'file-double-ending', 'file-look-alike-dot', 'file-reversed-name',
  'file-share', 'file-share-direct', 'file-spaced-name', 'hidden-characters', 'hidden-reordering', 'hosted-made-up',
  'hosted-sign-in', 'ip-host', 'ip-host-disguised', 'ip-host-private', 'link-disk-image', 'link-macros',
  'link-page', 'link-runs-code', 'long-address', 'look-alike', 'made-up-name', 'mixed-script',
  'obfuscated', 'odd-port', 'one-letter-off', 'open-redirect', 'opens-file-share', 'opens-program',
  'own-brand', 'remote-tool', 'risky-ending', 'runs-code', 'shared-hosting', 'short-link',
  'site-machinery', 'storage-page', 'team-confirmed', 'text-mismatch', 'text-mismatch-tracked', 'user-info', 'user-info-decoy',
] as const;

export type LinkReason = (typeof linkReasons)[number];
