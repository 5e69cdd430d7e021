import type { SettingKey } from './settings.ts';

export interface SettingTexts {
  readonly title: string;
  readonly help: string;
  /** Version of Parleyguard that first knew the setting; 0.1.0 when not given. */
  readonly since?: string;
}

/** What each setting is, for administrators and in English: the managed schema and the forms. The settings page says `setting_<key>` and `setting_<key>_help` of the message files. */
export const settingTexts: Readonly<Record<SettingKey, SettingTexts>> = {
  guarding: {
    title: 'Guard conversations',
    help: 'Off: Parleyguard reads nothing, marks nothing and masks nothing. The popup says so.',
  },
  maskOnPaste: {
    title: 'Mask sensitive data on paste',
    help: 'always: pasted text goes in masked, with Undo. ask: it goes in as it is and a note offers to mask it. off: no note; a number of danger tier still holds the send.',
  },
  maskWhileTyping: {
    title: 'Mask sensitive data while typing',
    help: 'pause: what would hold the send is masked in place after a pause in typing, with Undo, so that drafts and typing previews do not carry it. off: it waits for the send.',
  },
  guardNotes: {
    title: 'Guard internal notes too',
    help: 'Off: what is written for colleagues only is neither masked nor held. A console whose mode cannot be told counts as a public reply.',
  },
  holdSend: {
    title: 'Hold the send while sensitive data stands in the composer',
    help: 'The operator can mask it or send it knowingly. Off: nothing is held.',
  },
  checkAttachments: {
    title: 'Check files before they are attached',
    help: 'Files that the operator chooses, drops or pastes are judged by name; logs, HTTP archives (HAR) and other texts up to 10 MB by content. hold: dangerous ones wait until the operator attaches a scrubbed copy, or the file knowingly. warn: they go out and a note says what is in them. off: nothing is checked.',
  },
  ownDomains: {
    title: 'Own domains',
    help: 'Web and mail domains of the organisation. Links to them and their mail addresses are not marked; imitations of them are treated one tier stricter.',
  },
  ownBrands: {
    title: 'Own brand names',
    help: 'Names the organisation is known by, one word each, such as acme. Foreign addresses that use them are marked.',
  },
  ownPhones: {
    title: 'Own phone numbers',
    help: 'Numbers of the organisation itself, in any notation. They are not masked.',
  },
  allowedLinkDomains: {
    title: 'Allowed link domains',
    help: 'Links to these domains and their sub-domains are not marked.',
  },
  openDangerousLinks: {
    title: 'Opening dangerous links',
    help: 'ask: a dialog shows where the link really leads and lets the operator open it anyway. never: it cannot be opened from the conversation. allow: it opens at once, only marked.',
  },
  stepUpChecklist: {
    title: 'Step-up checklist',
    help: 'What an operator is reminded of before an account is changed or money goes elsewhere, one step an entry. Empty: the built-in list.',
  },
  operatorMayDismiss: {
    title: 'Operators may call a finding harmless',
    help: 'A card then offers "Not a danger here": links and files of that domain are no longer marked for that operator on that console, any other finding for that one message.',
  },
  showMarks: {
    title: 'Show marks in the conversation',
    help: 'Off: findings are counted and reported, but the operator sees no mark and no card. For the first days of a roll-out.',
  },
  markOnly: {
    title: 'Marked only',
    help: 'Types, or type/scheme pairs such as national-id/us-ssn, that are marked but neither masked nor held.',
  },
  allowedFileEndings: {
    title: 'Allowed file endings',
    help: 'Files of these endings, such as har, are ordinary work and not marked. Names that pretend to be another kind of file still are.',
  },
  languages: {
    title: 'Languages of your replies',
    help: 'Languages your team answers in, the main one first, such as en. Ready replies are offered in one of them. Empty: the language of the conversation.',
  },
  safeReplies: {
    title: 'Own ready replies',
    help: 'Replies of your own by intent and language: {"ask-one-time-code": {"en": "We never take codes."}}. They take the place of the built-in ones.',
  },
  testCards: {
    title: 'Test card numbers',
    help: 'Card numbers used for testing. They are not masked.',
  },
  countries: {
    title: 'Countries',
    help: 'Countries whose national phone numbers are recognised, the home country first (ISO 3166 two-letter codes).',
  },
  tiers: {
    title: 'Tier per type',
    help: 'Moves a type to another tier or silences it: {"phone": "note", "national-id/us-ssn": "danger", "person-name": "caution", "short-link": "off"}.',
  },
  switchedOff: {
    title: 'Rules switched off',
    help: 'Names of types, type/scheme pairs, reasons or detectors that must not run. For a rule that misbehaves until it is mended.',
  },
  customRules: {
    title: 'Own rules for sensitive data',
    help: 'A list of {"id", "words" or "pattern", "tier", "mask"}. A pattern that could take more than linear time is refused by name.',
  },
  operatorMayRelease: {
    title: 'Operators may send sensitive data knowingly',
    help: 'Off: what holds the send must be masked or taken out; the note offers no other way.',
  },
  releaseNeedsReason: {
    title: 'Sending sensitive data needs a reason',
    help: 'An operator who sends it as it is chooses one of three short reasons, which is counted; no words are kept.',
  },
  calmAfter: {
    title: 'Quieter after this many decisions',
    help: 'When marks of one rule were answered with "Understood" or "Not a danger here" this often on one console, they are small and silent there until tomorrow. Never for dangers. 0: never.',
  },
  quietHours: {
    title: 'Quiet hours',
    help: 'Spans of local time, such as 12:00-13:30 or 22:00-06:00, in which cautions are small and silent. Dangers and held sends are as always.',
  },
  showFirstRun: {
    title: 'Show the introduction after the installation',
    help: 'Three short screens in a tab of their own: what Parleyguard does, what there will be to see, what never leaves the device. Never after an update.',
  },
  minimumBrowser: {
    title: 'Oldest browser allowed',
    help: 'The popup asks the operator to update an older one. A major version, such as 128. Empty: not checked.',
  },
  minimumVersion: {
    title: 'Oldest version of Parleyguard allowed',
    help: 'The popup asks the operator to restart the browser for the update. Such as 0.2.0. Empty: not checked.',
  },
  organisationFacts: {
    title: 'Facts for the operators',
    help: 'Lines shown in the popup, such as "Chats are encrypted in transit", "GDPR contact: privacy@acme.com", "Transcripts are deleted after 90 days".',
  },
  reminderDays: {
    title: 'Remind of the sign-in every so many days',
    help: 'The popup then asks the operator to see to two-factor sign-in and to the password, until they say that it is done. 0: no reminder.',
  },
  privacyScreen: {
    title: 'Privacy screen',
    help: 'Covers sensitive data in the conversation from eyes over the shoulder; a message that the pointer or the focus is on is uncovered. always: at all times. away: while the window is not in front, and after two minutes without a key or a move. off: never.',
  },
  consoleHosts: {
    title: 'Hosts of your consoles',
    help: 'Where your own consoles are, such as acme.zendesk.com. A guarded page on another host that asks for a password is covered by a warning before anything is typed; pages of hosts the guard does not run on cannot be. Empty: not checked.',
  },
  passwordHosts: {
    title: 'Hosts whose password is guarded',
    help: 'Where operators sign in, such as acme.zendesk.com; only guarded hosts can be watched, and a sign-in elsewhere (login.okta.com) must be granted as a host. A salted fingerprint of 16 bits and the length are kept on the device. The same password in a chat is held like any other, and one in a form of another guarded page brings a warning. On https only. Empty: off.',
  },
  customConsoles: {
    title: 'Own consoles',
    help: 'Consoles that Parleyguard does not know, as data: a list of {"hosts": ["desk.acme.com"], "log", "message", "composer"} with CSS selectors, and as far as known "name", "customer", "agent", "text", "send", "inShadow". "Show it where things are" in the popup writes one. Each host needs the permission: the popup asks for it.',
  },
  practiceScenarios: {
    title: 'Practice scenarios of the team',
    help: 'Talks for the practice console, as in the "scenarios" of a file it exports (docs/scenario.schema.json). They stand first in the queue.',
  },
  practiceEveryDays: {
    title: 'Practice every so many days',
    help: 'The popup reminds an operator whose last exercise or drill is longer ago. 0: no reminder.',
  },
  reportTo: {
    title: 'Report to',
    help: 'Where events without content are sent: otlp (an OpenTelemetry collector), splunk-hec, webhook (signed), or off.',
  },
  reportUrl: {
    title: 'Address for reports',
    help: 'The full https address that receives events, such as https://collector.acme.com/v1/logs. It must allow the extension’s origin (CORS).',
  },
  reportToken: {
    title: 'Token for reports',
    help: 'Sent with each report: Bearer for otlp and webhook, Splunk for splunk-hec. Give it the right to write, nothing else.',
  },
  reportSigningKey: {
    title: 'Signing key',
    help: 'Key of the HMAC-SHA-256 signature that a webhook checks (header x-parleyguard-signature).',
  },
  reportSalt: {
    title: 'Salt for reports',
    help: 'Secret of your organisation under which ids are hashed before they are reported. Without it nothing is reported.',
  },
  reportFrom: {
    title: 'Report from tier',
    help: 'The lowest tier that is reported.',
  },
  alertUrl: {
    title: 'Address for alerts',
    help: 'An Alertmanager address such as https://alerts.acme.com/api/v2/alerts: dangerous moves in a conversation alert the team lead.',
  },
  teamKey: {
    title: 'Team key',
    help: 'Key under which lures are hashed, so that colleagues can be warned without naming them. The same for the whole team.',
  },
  teamIndicators: {
    title: 'Confirmed lures',
    help: 'Hashes of domains and file names that a colleague confirmed as lures; each is a danger for everybody. 32 hexadecimal digits each.',
  },
  teamListUrl: {
    title: 'Address of a list of confirmed lures',
    help: 'An https address of your own with more such hashes: one a line, or a JSON list. Asked once an hour; it must allow the extension’s origin (CORS). At most 5,000 are used.',
  },
  operatorMayChange: {
    title: 'Recommended settings',
    help: 'Keys of this policy that are only recommended: the operator may change them. All other keys of the policy are locked.',
  },
};
