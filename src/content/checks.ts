import type { Engine } from '../core/engine.ts';
import { isMarked, type Finding } from '../core/model.ts';
import type { Check } from '../messaging/orders.ts';
import { closestComposed } from '../sites/composed.ts';
import { isElement, pathOf } from '../sites/shadow-root.ts';
import type { Site } from '../sites/site.ts';
import { explain, t } from '../wording/words.ts';
import { isEngineHere } from './bring-engine.ts';
import { saidOnce, worst } from './card.ts';
import { fine, type Panel } from './panel.ts';
import { core } from './when-asked.ts';

interface Context {
  readonly site: Site;
  readonly engine: () => Engine;
  /** Answers when everything is there to judge by, or was waited for long enough. False: without the lists that links are judged by. */
  ready(): Promise<boolean>;
  /** What to wait for before a text can be judged; null for nothing. */
  waits(text: string): Promise<unknown> | null;
  readonly panel: Panel;
}

/** Longer selections are judged up to here. */
const mostCharacters = 20_000;

/** What a person chose from the browser's menu: judges the link or the words at hand, and says the result in a note beside them. */
export function createChecks({ site, engine, ready, waits, panel }: Context, signal: AbortSignal): (what: Check) => boolean {
  let target: Element | null = null;
  window.addEventListener('contextmenu', event => {
    if (event.isTrusted) target = pathOf(event).find(isElement) ?? null;
  }, { capture: true, signal });

  const fineAs = (isReady: boolean, key: string, ...values: string[]): string => t(!isEngineHere() ? 'note_unchecked' : isReady ? key : 'check_unsure', ...values);
  const say = (anchor: HTMLElement, findings: readonly Finding[], text: string): void => {
    const said = saidOnce(findings.filter(isMarked));
    const actions = [fine()];
    if (said.length === 0) panel.show(anchor, { tier: 'note', text, details: saidOnce(findings).slice(0, 3).map(explain), actions });
    else panel.show(anchor, { tier: worst(said), text: t(`card_title_${worst(said)}`), details: said.slice(0, 5).map(explain), actions });
  };
  const link = (): boolean => {
    const anchor = (target && closestComposed(target, 'a[href]')) as HTMLAnchorElement | null;
    // A drawing's link names no host.
    if (anchor?.hostname === undefined) return false;
    const links = [{ href: anchor.getAttribute('href') ?? '', text: anchor.textContent ?? '' }];
    void ready().then(isReady => say(anchor, engine().inspect({ speaker: 'customer', text: '', links }).findings, fineAs(isReady, 'check_link_fine', anchor.hostname || anchor.protocol)));
    return true;
  };
  const words = (): boolean => {
    const text = selectedText(target);
    if (text === '') return false;
    const anchor = elementOf(target);
    const message = closestComposed(anchor, site.message.css);
    const speaker = closestComposed(anchor, site.composer.css) === null ? ((message === null ? null : site.read(message)?.speaker) ?? 'customer') : 'agent';
    void ready().then(async isReady => {
      await waits(text);
      say(anchor, engine().inspect({ speaker, text }).findings, fineAs(isReady, 'check_words_fine'));
    });
    return true;
  };
  const copy = (): boolean => {
    const text = selectedText(target);
    if (text === '') return false;
    const anchor = elementOf(target);
    const copied = (): void => {
      const masked = core.mask()(text, engine().inspect({ speaker: 'agent', text }).findings).text;
      const said = (): void => panel.show(anchor, { tier: 'note', text: t(masked === text ? 'check_copied_as_is' : 'check_copied'), actions: [fine()] });
      // The browser wants a click that is not long ago; the button of the note is one.
      const again = (): void => panel.show(anchor, { tier: 'note', text: t('check_copy_again'), actions: [{ label: t('note_copy_masked'), choose: () => void navigator.clipboard?.writeText(masked).then(said, () => undefined) }] });
      void (navigator.clipboard?.writeText(masked) ?? Promise.reject(new Error('no clipboard'))).then(said, again);
    };
    if (isEngineHere()) copied();
    else void ready().then(() => (isEngineHere() ? copied() : say(anchor, [], t('note_unchecked'))));
    return true;
  };
  const ways: Readonly<Record<Check, () => boolean>> = { link, words, copy };
  return what => ways[what]();
}

const elementOf = (target: Element | null): HTMLElement => (target instanceof HTMLElement && target.isConnected ? target : document.body);

/** The selection where the menu was opened: of a text field, of the shadow root around, or of the document. */
function selectedText(target: Element | null): string {
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'password')) {
    const { selectionStart, selectionEnd, value } = target;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0).slice(0, mostCharacters);
  }
  const root = target?.getRootNode() as { getSelection?(): Selection | null } | undefined; // Chromium's own, for shadow roots; documents have it everywhere.
  return (root?.getSelection?.() ?? document.getSelection())?.toString().trim().slice(0, mostCharacters) ?? '';
}
