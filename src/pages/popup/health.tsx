import type { PageHealth } from '../../store/tab-state.ts';
import { nameOfSite } from '../../sites/names.ts';
import { nameOfType, t } from '../../wording/words.ts';

/** What a guard calls failed that has no engine: then nothing is judged at all. */
const engine = 'engine';

/** A frame in a message may show no more than a film. */
const unread = 'frames';

/** One line on what is guarded here, and loudly when nothing is. */
export function Health({ pages }: { readonly pages: readonly PageHealth[] }) {
  if (pages.length === 0) {
    return (
      <div class="state">
        {t('popup_no_console')}
        <p class="quiet">{t('popup_no_console_help')}</p>
      </div>
    );
  }
  const failed = [...new Set(pages.flatMap(page => page.failed))].filter(name => name !== engine);
  return (
    <>
      {mostTelling(pages).map(page => (
        <Page key={page.site} page={page} />
      ))}
      {failed.length > 0 && <p class={`state ${failed.join() === unread ? 'caution' : 'danger'}`}>{t('popup_failed', failed.map(nameOfType).join(', '))}</p>}
    </>
  );
}

function Page({ page }: { readonly page: PageHealth }) {
  const site = page.site === 'generic' ? t('site_generic') : page.site === 'described' ? t('site_described') : nameOfSite(page.site);
  if (page.state === 'off') return <p class="state danger">{t('popup_off')}</p>;
  if (page.state === 'blind') {
    const hasEngine = !page.failed.includes(engine);
    return (
      <div class="state danger" role="alert">
        {t(hasEngine ? 'popup_blind' : 'popup_engine', site)}
        <p>{t(hasEngine ? 'popup_blind_help' : 'popup_engine_help')}</p>
      </div>
    );
  }
  return (
    <div class="state">
      {page.state === 'empty' ? t('popup_empty', site) : t('popup_watching', site, new Intl.NumberFormat().format(page.messages))}
      {page.confidence !== undefined && <p class="quiet">{sureness(page.confidence)}</p>}
    </div>
  );
}

/** What was found by structure is shown by a person (`ShowConsole`) where it is not this sure. */
const sure = 0.7;

const sureness = (confidence: number): string => t(confidence === 0 ? 'popup_composer_only' : confidence < sure ? 'popup_unsure' : 'popup_sure');

/** Frames of a console that show no conversation are not worth a line when another one does. */
function mostTelling(pages: readonly PageHealth[]): readonly PageHealth[] {
  const told = pages.filter(page => page.state !== 'empty');
  return told.length > 0 ? told : pages.slice(0, 1);
}
