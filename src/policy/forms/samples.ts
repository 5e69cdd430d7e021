import type { PolicyDraft } from './identity.ts';

/** A roll-out in three steps; names and addresses are those of a made-up company. */
export const rollout: Readonly<Record<'observe' | 'warn' | 'enforce', PolicyDraft>> = {
  // Nothing is seen or stopped; the figures of the day say what would have been.
  observe: { showMarks: false, maskOnPaste: 'off', holdSend: false, checkAttachments: 'off', openDangerousLinks: 'allow', ownDomains: ['acme.example'], ownBrands: ['acme'] },
  // Everything is said, nothing is stopped.
  warn: { maskOnPaste: 'ask', holdSend: false, checkAttachments: 'warn', openDangerousLinks: 'allow', ownDomains: ['acme.example'], ownBrands: ['acme'] },
  enforce: { maskOnPaste: 'always', holdSend: true, checkAttachments: 'hold', openDangerousLinks: 'ask', ownDomains: ['acme.example'], ownBrands: ['acme'], allowedLinkDomains: ['status.acme-hosting.example'], tiers: { phone: 'note', 'national-id/us-ssn': 'danger' }, operatorMayChange: ['maskOnPaste'] },
};
