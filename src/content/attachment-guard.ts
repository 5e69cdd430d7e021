import type { Engine } from '../core/engine.ts';
import { isMarked, type Finding } from '../core/model.ts';
import type { PolicyValues } from '../policy/settings.ts';
import { queryAllDeep } from '../sites/composed.ts';
import { rootOf } from '../sites/shadow-root.ts';
import { isOwnInput } from '../sites/editors/own-input.ts';
import type { Site } from '../sites/site.ts';
import { explain, listOfTypes, t } from '../wording/words.ts';
import { after } from './after.ts';
import { chosenIn, isFileField, transferred, type Offer } from './attachment-offers.ts';
import { looksReadable, readContent, type FileContent } from './attachment-text.ts';
import { isEngineHere, isEngineMissed, untilEngine, withEngine } from './bring-engine.ts';
import { worst } from './card.ts';
import { shownComposers } from './composer-find.ts';
import { anchorOf, inEachFrame, isOurs } from './composer-frames.ts';
import { isElsewhere } from './composer-mask.ts';
import { talkOf } from './composer-talk.ts';
import { fine, type Action, type Panel } from './panel.ts';
import { stop } from './stop.ts';
import { core } from './when-asked.ts';

interface Context {
  readonly site: Site;
  readonly dataEngine: () => Engine;
  readonly policy: PolicyValues;
}

/** A file and what is to be said of it. */
interface Judged {
  readonly file: File;
  readonly byName: Finding | null;
  /** Undefined when the file is no text; null when it could not be read. */
  readonly content: FileContent | null | undefined;
}

/** More files than this are not read in one go, and said to be unread. */
const mostFiles = 50;
/** A check that takes longer than this many milliseconds says that it is under way. */
const patienceMs = 300;

/**
 * Checks files that the operator chooses, drops or pastes, before the page has them: names by what they say, texts by what stands in
 * them. What is harmless goes on by itself; danger waits for the operator, who may attach a scrubbed copy instead.
 */
export function guardAttachments({ site, dataEngine, policy }: Context, panel: Panel, signal: AbortSignal): void {
  if (policy.checkAttachments === 'off') return;
  const holds = policy.checkAttachments === 'hold';
  const waiting: { offer: Offer; judged: readonly Judged[] }[] = [];
  /** Decided, but the page did not take them from a script: the next time they go straight. */
  const passed = new Set<string>();
  let checks: Promise<unknown> = Promise.resolve();

  const anchor = (): HTMLElement => {
    const [composer] = shownComposers(site, document);
    return composer === undefined ? document.body : anchorOf(composer);
  };
  /** Without an engine files go on, as words do; they are looked at once there is one. */
  const unchecked = (files: readonly File[]): true => {
    panel.show(anchor(), { tier: 'caution', text: t('note_unchecked'), actions: [fine()] });
    withEngine(() => check({ files, ...gone }, false), signal);
    return true;
  };
  const isLeftAlone = (event: Event, files: readonly File[]): boolean => !files.some(isChecked) || files.every(file => passed.has(keyOf(file))) || !isOurs(site, event) || isOwnInput() || (!policy.guardNotes && site.mode?.(anchor()) === 'note') || (isEngineMissed() && (event.type === 'input' || unchecked(files)));
  const check = (offer: Offer, mayHold = holds): void => {
    checks = checks.then(async () => {
      // The browser is not done telling of the choice.
      await after(0);
      const say = setTimeout(() => panel.show(anchor(), { tier: 'note', text: t('file_checking', namesOf(offer.files)), actions: [] }), patienceMs);
      await untilEngine();
      const judged = isEngineHere() ? await Promise.all(offer.files.map((file, at) => judge(file, at < mostFiles ? dataEngine() : null, signal))) : null;
      clearTimeout(say);
      panel.close();
      if (signal.aborted) return;
      if (judged === null) return void (hand(offer, offer.files) && unchecked(offer.files));
      if (mayHold && tierOf(judged) === 'danger') waiting.push({ offer, judged });
      else if (hand(offer, offer.files) && tierOf(judged) !== null) {
        panel.show(anchor(), { tier: 'caution', text: t('file_warned', namesOf(told(judged))), details: details(judged), actions: [fine(), ...save(judged)] });
      }
      ask();
    });
  };
  /** Answers whether the page took the files; says so when it did not. */
  const hand = (offer: Offer, files: readonly File[]): boolean => {
    const isTaken = offer.hand(files);
    if (isTaken) return true;
    if (isTaken === false) for (const file of files) passed.add(keyOf(file));
    panel.show(anchor(), { tier: 'caution', text: t(isTaken === null ? 'note_elsewhere' : 'file_not_taken', namesOf(files)), actions: [fine()] });
    return false;
  };
  /** Reading takes a while, and the note waits: to another conversation nothing is handed. */
  const forThis = (offer: Offer): Offer => {
    const talk = talkOf(site, anchor());
    return { ...offer, hand: files => (isElsewhere({ site }, { element: anchor() }, talk) ? null : offer.hand(files)) };
  };
  const ask = (): void => {
    const next = waiting[0];
    if (next === undefined || panel.isOpen()) return;
    const { offer, judged } = next;
    const decided = (then: () => void) => (): void => {
      waiting.shift();
      then();
      ask();
    };
    const canScrub = judged.every(({ byName, content }) => byName?.tier !== 'danger' && (content?.tier !== 'danger' || content.copy !== null));
    const attachCopies = (): void => {
      const copies = judged.map(({ file, content }) => content?.copy ?? file);
      if (!offer.hand(copies)) {
        for (const copy of copies) passed.add(keyOf(copy));
        return panel.show(anchor(), { tier: 'caution', text: t('file_copy_not_taken'), actions: [...save(judged), fine()] });
      }
      panel.show(anchor(), { tier: 'note', text: t('file_scrubbed', namesOf(told(judged)), typesOf(judged)), actions: [fine(), ...save(judged)] });
    };
    panel.show(anchor(), {
      tier: 'danger',
      text: t('file_held', namesOf(told(judged))),
      details: details(judged),
      actions: [
        ...(canScrub ? [{ label: t('file_attach_scrubbed'), choose: decided(attachCopies) }] : []),
        { label: t('file_leave'), choose: decided(offer.drop) },
        { label: t('file_attach_raw'), choose: decided(() => void hand(offer, offer.files)) },
      ],
      takesFocus: true,
      dismissed: decided(offer.drop),
    });
  };

  const unheard = new WeakSet<HTMLInputElement>();
  const chosen = (event: Event): void => {
    const input = fieldOf(event);
    if (input === null) return;
    if (event.type === 'change' && unheard.has(input)) return stop(event);
    const files = [...(input.files ?? [])];
    if (isLeftAlone(event, files)) return;
    if (!holds) return event.type === 'change' ? check({ files, ...gone }) : undefined;
    stop(event);
    if (event.type === 'input') {
      // Its `change` follows at once. Out of a shadow root only `input` comes.
      unheard.add(input);
      input.getRootNode().addEventListener('change', stop, { capture: true, once: true });
      setTimeout(() => {
        unheard.delete(input);
        input.getRootNode().removeEventListener('change', stop, { capture: true });
      }, 0);
    }
    check(forThis(chosenIn(input)));
  };
  /** What is chosen in a field outside of any document is heard nowhere else. */
  const loose = (event: Event): void => {
    if (!(event.target as Node).isConnected) chosen(event); // An input's.
  };
  const moved = (event: DragEvent | ClipboardEvent): void => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    const files = [...(data?.files ?? [])];
    if (isLeftAlone(event, files)) return;
    const items = [...data!.items].filter(({ kind }) => kind === 'file');
    // A folder can be neither read nor handed on by a script: what lies beside it is asked about, and all is dropped once more.
    const beside = files.filter((_, at) => items[at]?.webkitGetAsEntry()?.isDirectory !== true);
    const mayHold = holds && beside.some(isChecked);
    if (mayHold) stop(event);
    check(mayHold ? forThis({ ...transferred(event, files), ...(beside.length < files.length && { hand: () => false }) }) : { files, ...gone }, mayHold);
  };
  const options = { capture: true, passive: false, signal } as const;
  inEachFrame(signal, site, view => {
    view.addEventListener('input', chosen, options);
    view.addEventListener('change', chosen, options);
    view.addEventListener('click', event => {
      const field = event.composedPath()[0];
      if (isFileField(field)) for (const name of ['input', 'change'] as const) field.addEventListener(name, loose, options);
    }, options);
    view.addEventListener('drop', moved, options);
    view.addEventListener('paste', moved, options);
  });
}

/** The file field that changed. Of one in a closed root only the host is told, and the focus is on whatever opened the choice. */
function fieldOf(event: Event): HTMLInputElement | null {
  const target = event.composedPath()[0];
  if (isFileField(target)) return target;
  const root = event instanceof InputEvent || !(target instanceof Element) || target.shadowRoot !== null ? null : rootOf(target);
  return root === null ? null : (queryAllDeep(root, 'input').find((field): field is HTMLInputElement => isFileField(field) && field.files?.length !== 0) ?? null);
}

/** Known at once, by the name alone, where there is an engine: pictures and papers go on without a stop. */
const isChecked = (file: File): boolean => !isEngineHere() || byNameOf(file) !== null || looksReadable(file, core.readFileName()(file.name));

async function judge(file: File, engine: Engine | null, signal: AbortSignal): Promise<Judged> {
  const content = looksReadable(file, core.readFileName()(file.name)) ? engine && (await readContent(file, engine, signal)) : undefined;
  const byName = byNameOf(file);
  // What a recording of a session holds is known once it was read.
  return { file, content, byName: content && byName?.type === 'session-capture' ? null : byName };
}

/** Files that the page has already. */
const gone = { hand: () => true, drop: () => undefined } as const;

const noTalk = { unpack: false, password: false, picture: false, signIn: false };

/** Archives are an ordinary thing for an operator to send. */
function byNameOf({ name }: File): Finding | null {
  const verdict = core.judgeFile()(core.readFileName()(name), () => noTalk);
  return verdict === null || verdict.type === 'archive' ? null : { kind: 'file', ...verdict, evidence: { ...verdict.evidence, name: short(name) } };
}

const keyOf = ({ name, size }: File): string => `${size} ${name}`;
const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 30)}…${name.slice(-26)}` : name);
const namesOf = (files: readonly File[]): string => files.slice(0, 3).map(({ name }) => short(name)).join(', ') + (files.length > 3 ? ' …' : '');
const isTold = ({ byName, content }: Judged): boolean => (byName !== null && isMarked(byName)) || content === null || (content !== undefined && content.tier !== null);
const told = (judged: readonly Judged[]): readonly File[] => judged.filter(isTold).map(({ file }) => file);
const typesOf = (judged: readonly Judged[]): string => listOfTypes(judged.flatMap(({ content }) => content?.types ?? []));

function tierOf(judged: readonly Judged[]): Finding['tier'] | null {
  const tiers = judged.filter(isTold).map(({ byName, content }) => [byName?.tier ?? 'note', content === null ? 'caution' : content?.tier ?? 'note'] as const).flat();
  return tiers.length === 0 ? null : worst(tiers.map(tier => ({ tier }) as Finding)); // Only their tiers are looked at.
}

function details(judged: readonly Judged[]): readonly string[] {
  const types = typesOf(judged);
  return [
    ...judged.flatMap(({ byName }) => (byName === null ? [] : [explain(byName)])),
    ...(types === '' ? [] : [t('file_holds', types)]),
    ...(judged.some(({ content }) => content === null) ? [t('file_unread')] : []),
  ].slice(0, 4);
}

/** Lets a person have the scrubbed copies, for a page that does not take them from a script. */
function save(judged: readonly Judged[]): readonly Action[] {
  const copies = judged.map(({ content }) => content?.copy).filter(copy => copy instanceof File);
  return copies.length === 0 ? [] : [{ label: t('file_save'), choose: () => core.saveFiles()(copies) }];
}
