import { unusableRule } from '../core/data/custom-rules.ts';
import { isIndicator } from '../core/indicator.ts';
import type { Tier } from '../core/model.ts';
import { defaultSettings } from '../core/settings.ts';
import { customConsoles } from './console-description.ts';
import { minutesOf } from './quiet-hours.ts';
import { safeReplies, type SafeReplies } from './safe-replies.ts';
import { bad, choice, customRules, domains, flag, listOf, practiceScenarios, text, tiersByType, version, webAddress, wholeNumber, type SettingType } from './setting-types.ts';

export interface Setting<T> {
  readonly type: SettingType<T>;
  readonly default: T;
  /** For administrators, in English; the settings page says `setting_<key>` and `setting_<key>_help` of the message files where they are. */
  readonly title: string;
  readonly help: string;
  /** Version of Parleyguard that first knew the setting. */
  readonly since: string;
  /** False for settings that only a policy may make: the operator has no control for it. */
  readonly operator: boolean;
  /** A key or token: only the background reads it, where the browser keeps it; it is never copied, quoted or shown. */
  readonly secret?: true;
}


const setting = <T>(row: Setting<T>): Setting<T> => row;
const since = '0.1.0';
const anyText = (entry: string): string | null => (entry === '' ? 'is empty' : null);
const shortSentence = (entry: string): string | null => (entry === '' || entry.length > 200 ? 'is empty or longer than 200 characters' : null);
/** A guessable key would let anybody turn hashes back into domains. */
const keyProblem = (entry: string): string | null => (entry.length < 16 || entry.length > 4096 ? 'must have 16 to 4096 characters' : null);
const keyText = text(keyProblem, { sensitiveValue: true });
/** Whatever is wrong with a secret, it is not quoted: a number may be one too. */
const secret: SettingType<string> = { ...keyText, read: raw => (typeof raw === 'string' ? keyText.read(raw) : bad('must be text')) };
const indicatorProblem = (entry: string): string | null => (isIndicator(entry) ? null : 'is not an indicator: 32 hexadecimal digits');

/**
 * THE TABLE. One row a setting; from it come the types, the managed schema, the resolved policy, the administrators' forms and the pages.
 * Many small top-level keys on purpose: a browser drops a whole top-level key when any part of it breaks the schema.
 */
export const settings = {
  guarding: setting({
    type: flag,
    default: true,
    title: 'Guard conversations',
    help: 'Off: Parleyguard reads nothing, marks nothing and masks nothing. The popup says so.',
    since,
    operator: true,
  }),
  maskOnPaste: setting({
    type: choice(['off', 'ask', 'always']),
    default: 'always',
    title: 'Mask sensitive data on paste',
    help: 'always: pasted text goes in masked, with Undo. ask: it goes in as it is and a note offers to mask it. off: no note; a number of danger tier still holds the send.',
    since,
    operator: true,
  }),
  maskWhileTyping: setting({
    type: choice(['off', 'pause']),
    default: 'off',
    title: 'Mask sensitive data while typing',
    help: 'pause: what would hold the send is masked in place after a pause in typing, with Undo, so that drafts and typing previews do not carry it. off: it waits for the send.',
    since,
    operator: true,
  }),
  guardNotes: setting({
    type: flag,
    default: true,
    title: 'Guard internal notes too',
    help: 'Off: what is written for colleagues only is neither masked nor held. A console whose mode cannot be told counts as a public reply.',
    since,
    operator: false,
  }),
  holdSend: setting({
    type: flag,
    default: true,
    title: 'Hold the send while sensitive data stands in the composer',
    help: 'The operator can mask it or send it knowingly. Off: nothing is held.',
    since,
    operator: true,
  }),
  checkAttachments: setting({
    type: choice(['off', 'warn', 'hold']),
    default: 'hold',
    title: 'Check files before they are attached',
    help: 'Files that the operator chooses, drops or pastes are judged by name; logs, HTTP archives (HAR) and other texts up to 10 MB by content. hold: dangerous ones wait until the operator attaches a scrubbed copy, or the file knowingly. warn: they go out and a note says what is in them. off: nothing is checked.',
    since,
    operator: true,
  }),
  ownDomains: setting({
    type: domains,
    default: defaultSettings.ownDomains,
    title: 'Own domains',
    help: 'Web and mail domains of the organisation. Links to them and their mail addresses are not marked; imitations of them are treated one tier stricter.',
    since,
    operator: false,
  }),
  ownBrands: setting({
    type: listOf(entry => (/^[\p{L}\p{N}][\p{L}\p{N}-]{2,40}$/u.test(entry) ? null : 'is not one word of 3 to 41 letters or digits'), entry => entry.trim().toLowerCase()),
    default: defaultSettings.ownBrands,
    title: 'Own brand names',
    help: 'Names the organisation is known by, one word each, such as acme. Foreign addresses that use them are marked.',
    since,
    operator: false,
  }),
  ownPhones: setting({
    type: listOf(entry => (/^\+?[0-9 ()./-]{5,30}$/.test(entry) ? null : 'is not a phone number')),
    default: defaultSettings.ownPhones,
    title: 'Own phone numbers',
    help: 'Numbers of the organisation itself, in any notation. They are not masked.',
    since,
    operator: false,
  }),
  allowedLinkDomains: setting({
    type: domains,
    default: defaultSettings.allowedLinkDomains,
    title: 'Allowed link domains',
    help: 'Links to these domains and their sub-domains are not marked.',
    since,
    operator: true,
  }),
  openDangerousLinks: setting({
    type: choice(['allow', 'ask', 'never']),
    default: 'ask',
    title: 'Opening dangerous links',
    help: 'ask: a dialog shows where the link really leads and lets the operator open it anyway. never: it cannot be opened from the conversation. allow: it opens at once, only marked.',
    since,
    operator: false,
  }),
  stepUpChecklist: setting({
    type: listOf(shortSentence),
    default: [] as readonly string[],
    title: 'Step-up checklist',
    help: 'What an operator is reminded of before an account is changed or money goes elsewhere, one step an entry. Empty: the built-in list.',
    since,
    operator: false,
  }),
  operatorMayDismiss: setting({
    type: flag,
    default: true,
    title: 'Operators may call a finding harmless',
    help: 'A card then offers "Not a danger here": links and files of that domain are no longer marked for that operator on that console, any other finding for that one message.',
    since,
    operator: false,
  }),
  showMarks: setting({
    type: flag,
    default: true,
    title: 'Show marks in the conversation',
    help: 'Off: findings are counted and reported, but the operator sees no mark and no card. For the first days of a roll-out.',
    since,
    operator: false,
  }),
  markOnly: setting({
    type: listOf(anyText),
    default: defaultSettings.markOnly,
    title: 'Marked only',
    help: 'Types, or type/scheme pairs such as national-id/us-ssn, that are marked but neither masked nor held.',
    since,
    operator: false,
  }),
  allowedFileEndings: setting({
    type: listOf(entry => (/^[a-z0-9]{1,12}$/.test(entry) ? null : 'is not a file ending such as har'), entry => entry.trim().toLowerCase().replace(/^\./, '')),
    default: defaultSettings.allowedFileEndings,
    title: 'Allowed file endings',
    help: 'Files of these endings, such as har, are ordinary work and not marked. Names that pretend to be another kind of file still are.',
    since,
    operator: false,
  }),
  languages: setting({
    type: listOf(entry => (/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/.test(entry) ? null : 'is not a language code such as en')),
    default: [] as readonly string[],
    title: 'Languages of your replies',
    help: 'Languages your team answers in, the main one first, such as en. Ready replies are offered in one of them. Empty: the language of the conversation.',
    since,
    operator: true,
  }),
  safeReplies: setting({
    type: safeReplies,
    default: {} as SafeReplies,
    title: 'Own ready replies',
    help: 'Replies of your own by intent and language: {"ask-one-time-code": {"en": "We never take codes."}}. They take the place of the built-in ones.',
    since,
    operator: false,
  }),
  testCards: setting({
    type: listOf(entry => (/^[0-9]{12,19}$/.test(entry) ? null : 'is not a card number of 12 to 19 digits'), entry => entry.replace(/[ -]/g, '')),
    default: defaultSettings.testCards,
    title: 'Test card numbers',
    help: 'Card numbers used for testing. They are not masked.',
    since,
    operator: false,
  }),
  countries: setting({
    type: listOf(entry => (/^[A-Z]{2}$/.test(entry) ? null : 'is not a two-letter country code such as GB'), entry => entry.trim().toUpperCase()),
    default: defaultSettings.countries,
    title: 'Countries',
    help: 'Countries whose national phone numbers are recognised, the home country first (ISO 3166 two-letter codes).',
    since,
    operator: true,
  }),
  tiers: setting({
    type: tiersByType,
    default: defaultSettings.tiers,
    title: 'Tier per type',
    help: 'Moves a type to another tier or silences it: {"phone": "note", "national-id/us-ssn": "danger", "person-name": "caution", "short-link": "off"}.',
    since,
    operator: false,
  }),
  switchedOff: setting({
    type: listOf(anyText),
    default: defaultSettings.switchedOff,
    title: 'Rules switched off',
    help: 'Names of types, type/scheme pairs, reasons or detectors that must not run. For a rule that misbehaves until it is mended.',
    since,
    operator: false,
  }),
  customRules: setting({
    type: customRules(unusableRule),
    default: defaultSettings.customRules,
    title: 'Own rules for sensitive data',
    help: 'A list of {"id", "words" or "pattern", "tier", "mask"}. A pattern that could take more than linear time is refused by name.',
    since,
    operator: false,
  }),
  operatorMayRelease: setting({
    type: flag,
    default: true as boolean,
    title: 'Operators may send sensitive data knowingly',
    help: 'Off: what holds the send must be masked or taken out; the note offers no other way.',
    since,
    operator: false,
  }),
  releaseNeedsReason: setting({
    type: flag,
    default: false,
    title: 'Sending sensitive data needs a reason',
    help: 'An operator who sends it as it is chooses one of three short reasons, which is counted; no words are kept.',
    since,
    operator: false,
  }),
  calmAfter: setting({
    type: wholeNumber(0, 100),
    default: 3 as number,
    title: 'Quieter after this many decisions',
    help: 'When marks of one rule were answered with "Understood" or "Not a danger here" this often on one console, they are small and silent there until tomorrow. Never for dangers. 0: never.',
    since,
    operator: true,
  }),
  quietHours: setting({
    type: listOf(entry => (minutesOf(entry) === null ? 'is not a span such as 12:00-13:30' : null)),
    default: [] as readonly string[],
    title: 'Quiet hours',
    help: 'Spans of local time, such as 12:00-13:30 or 22:00-06:00, in which cautions are small and silent. Dangers and held sends are as always.',
    since,
    operator: true,
  }),
  minimumBrowser: setting({
    type: version,
    default: '' as string,
    title: 'Oldest browser allowed',
    help: 'The popup asks the operator to update an older one. A major version, such as 128. Empty: not checked.',
    since,
    operator: false,
  }),
  minimumVersion: setting({
    type: version,
    default: '' as string,
    title: 'Oldest version of Parleyguard allowed',
    help: 'The popup asks the operator to restart the browser for the update. Such as 0.2.0. Empty: not checked.',
    since,
    operator: false,
  }),
  organisationFacts: setting({
    type: listOf(entry => (entry === '' || entry.length > 200 ? 'is empty or longer than 200 characters' : null)),
    default: [] as readonly string[],
    title: 'Facts for the operators',
    help: 'Lines shown in the popup, such as "Chats are encrypted in transit", "GDPR contact: privacy@acme.com", "Transcripts are deleted after 90 days".',
    since,
    operator: false,
  }),
  customConsoles: setting({
    type: customConsoles,
    default: [],
    title: 'Own consoles',
    help: 'Consoles that Parleyguard does not know, as data: a list of {"hosts": ["desk.acme.com"], "log", "message", "composer"} with CSS selectors, and as far as known "name", "customer", "agent", "text", "send", "inShadow". "Show it where things are" in the popup writes one. Each host needs the permission: the popup asks for it.',
    since,
    operator: false,
  }),
  practiceScenarios: setting({
    type: practiceScenarios,
    default: [] as readonly Readonly<Record<string, unknown>>[],
    title: 'Practice scenarios of the team',
    help: 'Talks for the practice console, as in the "scenarios" of a file it exports (docs/scenario.schema.json). They stand first in the queue.',
    since,
    operator: false,
  }),
  practiceEveryDays: setting({
    type: wholeNumber(0, 365),
    default: 0 as number,
    title: 'Practice every so many days',
    help: 'The popup reminds an operator whose last exercise or drill is longer ago. 0: no reminder.',
    since,
    operator: false,
  }),
  reportTo: setting({
    type: choice(['off', 'otlp', 'splunk-hec', 'webhook']),
    default: 'off' as 'off' | 'otlp' | 'splunk-hec' | 'webhook',
    title: 'Report to',
    help: 'Where events without content are sent: otlp (an OpenTelemetry collector), splunk-hec, webhook (signed), or off.',
    since,
    operator: false,
  }),
  reportUrl: setting({
    type: webAddress,
    default: '',
    title: 'Address for reports',
    help: 'The full https address that receives events, such as https://collector.acme.com/v1/logs. It must allow the extension’s origin (CORS).',
    since,
    operator: false,
  }),
  reportToken: setting({
    type: secret,
    default: '',
    title: 'Token for reports',
    help: 'Sent with each report: Bearer for otlp and webhook, Splunk for splunk-hec. Give it the right to write, nothing else.',
    since,
    operator: false,
    secret: true,
  }),
  reportSigningKey: setting({
    type: secret,
    default: '',
    title: 'Signing key',
    help: 'Key of the HMAC-SHA-256 signature that a webhook checks (header x-parleyguard-signature).',
    since,
    operator: false,
    secret: true,
  }),
  reportSalt: setting({
    type: secret,
    default: '',
    title: 'Salt for reports',
    help: 'Secret of your organisation under which ids are hashed before they are reported. Without it nothing is reported.',
    since,
    operator: false,
    secret: true,
  }),
  reportFrom: setting({
    type: choice(['note', 'caution', 'danger']),
    default: 'caution' as Tier,
    title: 'Report from tier',
    help: 'The lowest tier that is reported.',
    since,
    operator: false,
  }),
  alertUrl: setting({
    type: webAddress,
    default: '',
    title: 'Address for alerts',
    help: 'An Alertmanager address such as https://alerts.acme.com/api/v2/alerts: dangerous moves in a conversation alert the team lead.',
    since,
    operator: false,
  }),
  teamKey: setting({
    type: text(keyProblem),
    default: '',
    title: 'Team key',
    help: 'Key under which lures are hashed, so that colleagues can be warned without naming them. The same for the whole team.',
    since,
    operator: false,
  }),
  teamIndicators: setting({
    type: listOf(indicatorProblem, entry => entry.trim().toLowerCase()),
    default: [] as readonly string[],
    title: 'Confirmed lures',
    help: 'Hashes of domains and file names that a colleague confirmed as lures; each is a danger for everybody. 32 hexadecimal digits each.',
    since,
    operator: false,
  }),
  teamListUrl: setting({
    type: webAddress,
    default: '',
    title: 'Address of a list of confirmed lures',
    help: 'An https address of your own with more such hashes: one a line, or a JSON list. Asked once an hour; it must allow the extension’s origin (CORS). At most 5,000 are used.',
    since,
    operator: false,
  }),
  operatorMayChange: setting({
    type: listOf(anyText),
    default: [],
    title: 'Recommended settings',
    help: 'Keys of this policy that are only recommended: the operator may change them. All other keys of the policy are locked.',
    since,
    operator: false,
  }),
} as const;

export type SettingKey = keyof typeof settings;
export type PolicyValues = { readonly [K in SettingKey]: (typeof settings)[K]['default'] };
export const settingKeys = Object.keys(settings) as SettingKey[]; // The keys of the literal above, which Object.keys widens to string.

/** Without what content scripts, pages and storage must not see. */
export const withoutSecrets = (managed: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(managed).filter(([key]) => !(Object.hasOwn(settings, key) && (settings[key as SettingKey] as Setting<unknown>).secret))); // The key was looked up in the same line.
