import { browser } from '../../platform/native.ts';

const language = (): string => browser.i18n.getUILanguage();

export const percent = (part: number): string => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(part);
export const seconds = (ms: number): string => new Intl.NumberFormat(language(), { style: 'unit', unit: 'second', unitDisplay: 'short', maximumFractionDigits: 0 }).format(ms / 1000);
export const megabytes = (bytes: number): string => new Intl.NumberFormat(language(), { style: 'unit', unit: 'megabyte', unitDisplay: 'short' }).format(bytes / 1_000_000);
export const day = (time: number): string => new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(time);
