import { t } from '../wording/words.ts';
import { make } from './element.ts';
import { over } from './over.ts';
import { createOverlay } from './overlay.ts';
import { whenTakenOver } from './takeover.ts';

/** The sentences of an orphan: it can no longer ask the browser for them, so they are fetched while it is alive. */
export interface OrphanWords {
  readonly text: string;
  readonly reload: string;
  readonly later: string;
  /** Of these sentences, which need not be the console's. */
  readonly language: string;
}

export const orphanWords = (): OrphanWords => ({ text: t('orphan_text'), reload: t('orphan_reload'), later: t('orphan_later'), language: t('language_tag') });

/** Says that this tab is no longer guarded, and how to change that; goes away when a fresh guard takes over. */
export function orphanNote(words: OrphanWords): void {
  const life = new AbortController();
  const overlay = createOverlay(life.signal, () => words.language);
  const panel = make(
    'div',
    { class: 'panel caution', attributes: { role: 'status' } },
    make('p', { text: words.text }),
    make(
      'div',
      { class: 'actions' },
      make('button', { class: 'first', text: words.reload, click: () => location.reload() }),
      make('button', { text: words.later, click: () => life.abort(over) }),
    ),
  );
  panel.style.cssText = 'right: 12px; top: 12px;';
  overlay.layer.append(panel);
  whenTakenOver(() => life.abort(over));
}
