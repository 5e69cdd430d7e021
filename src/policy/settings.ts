import { unusableRule } from '../core/data/custom-rules.ts';
import { isIndicator } from '../core/indicator.ts';
import type { Tier } from '../core/model.ts';
import { defaultSettings } from '../core/settings.ts';
import { customConsoles } from './console-description.ts';
import { minutesOf } from './quiet-hours.ts';
import { safeReplies, type SafeReplies } from './safe-replies.ts';
import { choice, customRules, domains, flag, listOf, practiceScenarios, text, tiersByType, version, webAddress, wholeNumber, type SettingType } from './setting-types.ts';

export interface Setting<T> {
  readonly type: SettingType<T>;
  readonly default: T;
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
const secret = text(keyProblem, { sensitiveValue: true });
const indicatorProblem = (entry: string): string | null => (isIndicator(entry) ? null : 'is not an indicator: 32 hexadecimal digits');

/**
 * THE TABLE. One row a setting; from it come the types, the managed schema, the resolved policy, the administrators' forms and the pages.
 * What is said of each stands in setting-texts.ts and the message files, as every guarded page loads this file.
 * Many small top-level keys on purpose: a browser drops a whole top-level key when any part of it breaks the schema.
 */
export const settings = {
  guarding: setting({
    type: flag,
    default: true,
    since,
    operator: true,
  }),
  maskOnPaste: setting({
    type: choice(['off', 'ask', 'always']),
    default: 'always',
    since,
    operator: true,
  }),
  maskWhileTyping: setting({
    type: choice(['off', 'pause']),
    default: 'off',
    since,
    operator: true,
  }),
  guardNotes: setting({
    type: flag,
    default: true,
    since,
    operator: false,
  }),
  holdSend: setting({
    type: flag,
    default: true,
    since,
    operator: true,
  }),
  checkAttachments: setting({
    type: choice(['off', 'warn', 'hold']),
    default: 'hold',
    since,
    operator: true,
  }),
  ownDomains: setting({
    type: domains,
    default: defaultSettings.ownDomains,
    since,
    operator: false,
  }),
  ownBrands: setting({
    type: listOf(entry => (/^[\p{L}\p{N}][\p{L}\p{N}-]{2,40}$/u.test(entry) ? null : 'is not one word of 3 to 41 letters or digits'), entry => entry.trim().toLowerCase()),
    default: defaultSettings.ownBrands,
    since,
    operator: false,
  }),
  ownPhones: setting({
    type: listOf(entry => (/^\+?[0-9 ()./-]{5,30}$/.test(entry) ? null : 'is not a phone number')),
    default: defaultSettings.ownPhones,
    since,
    operator: false,
  }),
  allowedLinkDomains: setting({
    type: domains,
    default: defaultSettings.allowedLinkDomains,
    since,
    operator: true,
  }),
  openDangerousLinks: setting({
    type: choice(['allow', 'ask', 'never']),
    default: 'ask',
    since,
    operator: false,
  }),
  stepUpChecklist: setting({
    type: listOf(shortSentence),
    default: [] as readonly string[],
    since,
    operator: false,
  }),
  operatorMayDismiss: setting({
    type: flag,
    default: true,
    since,
    operator: false,
  }),
  showMarks: setting({
    type: flag,
    default: true,
    since,
    operator: false,
  }),
  markOnly: setting({
    type: listOf(anyText),
    default: defaultSettings.markOnly,
    since,
    operator: false,
  }),
  allowedFileEndings: setting({
    type: listOf(entry => (/^[a-z0-9]{1,12}$/.test(entry) ? null : 'is not a file ending such as har'), entry => entry.trim().toLowerCase().replace(/^\./, '')),
    default: defaultSettings.allowedFileEndings,
    since,
    operator: false,
  }),
  languages: setting({
    type: listOf(entry => (/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/.test(entry) ? null : 'is not a language code such as en')),
    default: [] as readonly string[],
    since,
    operator: true,
  }),
  safeReplies: setting({
    type: safeReplies,
    default: {} as SafeReplies,
    since,
    operator: false,
  }),
  testCards: setting({
    type: listOf(entry => (/^[0-9]{12,19}$/.test(entry) ? null : 'is not a card number of 12 to 19 digits'), entry => entry.replace(/[ -]/g, '')),
    default: defaultSettings.testCards,
    since,
    operator: false,
  }),
  countries: setting({
    type: listOf(entry => (/^[A-Z]{2}$/.test(entry) ? null : 'is not a two-letter country code such as GB'), entry => entry.trim().toUpperCase()),
    default: defaultSettings.countries,
    since,
    operator: true,
  }),
  tiers: setting({
    type: tiersByType,
    default: defaultSettings.tiers,
    since,
    operator: false,
  }),
  switchedOff: setting({
    type: listOf(anyText),
    default: defaultSettings.switchedOff,
    since,
    operator: false,
  }),
  customRules: setting({
    type: customRules(unusableRule),
    default: defaultSettings.customRules,
    since,
    operator: false,
  }),
  operatorMayRelease: setting({
    type: flag,
    default: true as boolean,
    since,
    operator: false,
  }),
  releaseNeedsReason: setting({
    type: flag,
    default: false,
    since,
    operator: false,
  }),
  calmAfter: setting({
    type: wholeNumber(0, 100),
    default: 3 as number,
    since,
    operator: true,
  }),
  quietHours: setting({
    type: listOf(entry => (minutesOf(entry) === null ? 'is not a span such as 12:00-13:30' : null)),
    default: [] as readonly string[],
    since,
    operator: true,
  }),
  showFirstRun: setting({
    type: flag,
    default: true,
    since,
    operator: false,
  }),
  minimumBrowser: setting({
    type: version,
    default: '' as string,
    since,
    operator: false,
  }),
  minimumVersion: setting({
    type: version,
    default: '' as string,
    since,
    operator: false,
  }),
  organisationFacts: setting({
    type: listOf(entry => (entry === '' || entry.length > 200 ? 'is empty or longer than 200 characters' : null)),
    default: [] as readonly string[],
    since,
    operator: false,
  }),
  reminderDays: setting({
    type: wholeNumber(0, 365),
    default: 0 as number,
    since,
    operator: false,
  }),
  privacyScreen: setting({
    type: choice(['off', 'away', 'always']),
    default: 'off' as 'off' | 'away' | 'always',
    since,
    operator: true,
  }),
  consoleHosts: setting({
    type: domains,
    default: [] as readonly string[],
    since,
    operator: false,
  }),
  passwordHosts: setting({
    type: domains,
    default: [] as readonly string[],
    since,
    operator: false,
  }),
  customConsoles: setting({
    type: customConsoles,
    default: [],
    since,
    operator: false,
  }),
  practiceScenarios: setting({
    type: practiceScenarios,
    default: [] as readonly Readonly<Record<string, unknown>>[],
    since,
    operator: false,
  }),
  practiceEveryDays: setting({
    type: wholeNumber(0, 365),
    default: 0 as number,
    since,
    operator: false,
  }),
  reportTo: setting({
    type: choice(['off', 'otlp', 'splunk-hec', 'webhook']),
    default: 'off' as 'off' | 'otlp' | 'splunk-hec' | 'webhook',
    since,
    operator: false,
  }),
  reportUrl: setting({
    type: webAddress,
    default: '',
    since,
    operator: false,
  }),
  reportToken: setting({
    type: secret,
    default: '',
    since,
    operator: false,
    secret: true,
  }),
  reportSigningKey: setting({
    type: secret,
    default: '',
    since,
    operator: false,
    secret: true,
  }),
  reportSalt: setting({
    type: secret,
    default: '',
    since,
    operator: false,
    secret: true,
  }),
  reportFrom: setting({
    type: choice(['note', 'caution', 'danger']),
    default: 'caution' as Tier,
    since,
    operator: false,
  }),
  alertUrl: setting({
    type: webAddress,
    default: '',
    since,
    operator: false,
  }),
  teamKey: setting({
    type: text(keyProblem),
    default: '',
    since,
    operator: false,
  }),
  teamIndicators: setting({
    type: listOf(indicatorProblem, entry => entry.trim().toLowerCase()),
    default: [] as readonly string[],
    since,
    operator: false,
  }),
  teamListUrl: setting({
    type: webAddress,
    default: '',
    since,
    operator: false,
  }),
  operatorMayChange: setting({
    type: listOf(anyText),
    default: [],
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
