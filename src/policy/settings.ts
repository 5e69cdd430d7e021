import { unusableRule } from '../core/data/custom-rules.ts';
import { isIndicator } from '../core/indicator.ts';
import { defaultSettings } from '../core/settings.ts';
import { safeReplies, type SafeReplies } from './safe-replies.ts';
import { choice, customRules, domains, flag, listOf, text, tiersByType, webAddress, type SettingType } from './setting-types.ts';

export interface Setting<T> {
  readonly type: SettingType<T>;
  readonly default: T;
  /** Version of Parleyguard that first knew the setting. */
  readonly since: string;
  /** False for settings that only a policy may make: the operator has no control for it. */
  readonly operator: boolean;
  /** A key or token: never copied out of managed storage, never quoted, never shown. */
  readonly secret?: true;
  /** For grouping on the policy page and in the handbook. */
  readonly group: SettingGroup;
}

export const settingGroups = ['guard', 'organisation', 'judgement', 'help', 'reporting', 'team'] as const;
export type SettingGroup = (typeof settingGroups)[number];

const setting = <T>(row: Setting<T>): Setting<T> => row;
const since = '0.1.0';
const anyText = (entry: string): string | null => (entry === '' ? 'is empty' : null);
const shortSentence = (entry: string): string | null => (entry === '' || entry.length > 200 ? 'is empty or longer than 200 characters' : null);
/** A guessable key would let anybody turn hashes back into domains. */
const secretProblem = (entry: string): string | null => (entry.length < 16 || entry.length > 4096 ? 'must have 16 to 4096 characters' : null);
const indicatorProblem = (entry: string): string | null => (isIndicator(entry) ? null : 'is not an indicator: 32 hexadecimal digits');

/**
 * THE TABLE. One row a setting; from it come the types, the managed schema, the resolved policy, the administrators' forms and the
 * pages. Its title and help are `setting_<key>` and `setting_<key>_help` in the message files: the content script carries neither.
 * Many small top-level keys on purpose: a browser drops a whole top-level key when any part of it breaks the schema.
 */
export const settings = {
  guarding: setting({
    type: flag,
    default: true,
    since,
    operator: true,
    group: 'guard',
  }),
  maskOnPaste: setting({
    type: choice(['off', 'ask', 'always']),
    default: 'always',
    since,
    operator: true,
    group: 'guard',
  }),
  maskWhileTyping: setting({
    type: choice(['off', 'pause']),
    default: 'off',
    since,
    operator: true,
    group: 'guard',
  }),
  guardNotes: setting({
    type: flag,
    default: true,
    since,
    operator: false,
    group: 'guard',
  }),
  holdSend: setting({
    type: flag,
    default: true,
    since,
    operator: true,
    group: 'guard',
  }),
  ownDomains: setting({
    type: domains,
    default: defaultSettings.ownDomains,
    since,
    operator: false,
    group: 'organisation',
  }),
  ownBrands: setting({
    type: listOf(entry => (/^[\p{L}\p{N}][\p{L}\p{N}-]{2,40}$/u.test(entry) ? null : 'is not one word of 3 to 41 letters or digits'), entry => entry.trim().toLowerCase()),
    default: defaultSettings.ownBrands,
    since,
    operator: false,
    group: 'organisation',
  }),
  ownPhones: setting({
    type: listOf(entry => (/^\+?[0-9 ()./-]{5,30}$/.test(entry) ? null : 'is not a phone number')),
    default: defaultSettings.ownPhones,
    since,
    operator: false,
    group: 'organisation',
  }),
  allowedLinkDomains: setting({
    type: domains,
    default: defaultSettings.allowedLinkDomains,
    since,
    operator: true,
    group: 'judgement',
  }),
  openDangerousLinks: setting({
    type: choice(['allow', 'ask', 'never']),
    default: 'ask',
    since,
    operator: false,
    group: 'guard',
  }),
  stepUpChecklist: setting({
    type: listOf(shortSentence),
    default: [] as readonly string[],
    since,
    operator: false,
    group: 'help',
  }),
  operatorMayDismiss: setting({
    type: flag,
    default: true,
    since,
    operator: false,
    group: 'guard',
  }),
  showMarks: setting({
    type: flag,
    default: true,
    since,
    operator: false,
    group: 'guard',
  }),
  markOnly: setting({
    type: listOf(anyText),
    default: defaultSettings.markOnly,
    since,
    operator: false,
    group: 'judgement',
  }),
  allowedFileEndings: setting({
    type: listOf(entry => (/^[a-z0-9]{1,12}$/.test(entry) ? null : 'is not a file ending such as har'), entry => entry.trim().toLowerCase().replace(/^\./, '')),
    default: defaultSettings.allowedFileEndings,
    since,
    operator: false,
    group: 'judgement',
  }),
  languages: setting({
    type: listOf(entry => (/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/.test(entry) ? null : 'is not a language code such as en')),
    default: [] as readonly string[],
    since,
    operator: true,
    group: 'help',
  }),
  safeReplies: setting({
    type: safeReplies,
    default: {} as SafeReplies,
    since,
    operator: false,
    group: 'help',
  }),
  reminders: setting({
    type: listOf(shortSentence),
    default: [] as readonly string[],
    since,
    operator: false,
    group: 'help',
  }),
  minimumVersion: setting({
    type: text(entry => (/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(entry) ? null : 'is not a version such as 1.2.0')),
    default: '',
    since,
    operator: false,
    group: 'guard',
  }),
  testCards: setting({
    type: listOf(entry => (/^[0-9]{12,19}$/.test(entry) ? null : 'is not a card number of 12 to 19 digits'), entry => entry.replace(/[ -]/g, '')),
    default: defaultSettings.testCards,
    since,
    operator: false,
    group: 'organisation',
  }),
  countries: setting({
    type: listOf(entry => (/^[A-Z]{2}$/.test(entry) ? null : 'is not a two-letter country code such as GB'), entry => entry.trim().toUpperCase()),
    default: defaultSettings.countries,
    since,
    operator: true,
    group: 'organisation',
  }),
  tiers: setting({
    type: tiersByType,
    default: defaultSettings.tiers,
    since,
    operator: false,
    group: 'judgement',
  }),
  switchedOff: setting({
    type: listOf(anyText),
    default: defaultSettings.switchedOff,
    since,
    operator: false,
    group: 'judgement',
  }),
  customRules: setting({
    type: customRules(unusableRule),
    default: defaultSettings.customRules,
    since,
    operator: false,
    group: 'judgement',
  }),
  reportTo: setting({
    type: choice(['off', 'otlp', 'splunk-hec', 'webhook']),
    default: 'off',
    since,
    operator: false,
    group: 'reporting',
  }),
  reportUrl: setting({ type: webAddress, default: '', since, operator: false, group: 'reporting' }),
  reportToken: setting({ type: text(secretProblem), default: '', since, operator: false, secret: true, group: 'reporting' }),
  reportSigningKey: setting({ type: text(secretProblem), default: '', since, operator: false, secret: true, group: 'reporting' }),
  reportSalt: setting({ type: text(secretProblem), default: '', since, operator: false, secret: true, group: 'reporting' }),
  reportFrom: setting({ type: choice(['note', 'caution', 'danger']), default: 'caution', since, operator: false, group: 'reporting' }),
  alertUrl: setting({ type: webAddress, default: '', since, operator: false, group: 'reporting' }),
  teamKey: setting({ type: text(secretProblem), default: '', since, operator: false, group: 'team' }),
  teamIndicators: setting({
    type: listOf(indicatorProblem, entry => entry.trim().toLowerCase()),
    default: [] as readonly string[],
    since,
    operator: false,
    group: 'team',
  }),
  teamListUrl: setting({ type: webAddress, default: '', since, operator: false, group: 'team' }),
  operatorMayChange: setting({
    type: listOf(anyText),
    default: [],
    since,
    operator: false,
    group: 'guard',
  }),
} as const;

export type SettingKey = keyof typeof settings;
export type PolicyValues = { readonly [K in SettingKey]: (typeof settings)[K]['default'] };
export const settingKeys = Object.keys(settings) as SettingKey[]; // The keys of the literal above, which Object.keys widens to string.
