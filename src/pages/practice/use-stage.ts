import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/native.ts';

const zoomed = 1.5;

/** Big type for a projector: the browser's own zoom for this tab, which the guard's marks follow as well; larger letters where it has none. */
export function useStage(): { readonly isBig: boolean; readonly setBig: (big: boolean) => void } {
  const [isBig, setBig] = useState(new URLSearchParams(location.search).has('big'));
  useEffect(() => {
    document.documentElement.classList.toggle('big', isBig);
    void zoom(isBig ? zoomed : 1).then(done => document.documentElement.classList.toggle('unzoomed', isBig && !done));
  }, [isBig]);
  return { isBig, setBig };
}

async function zoom(factor: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab.id === undefined || (factor === 1 && (await browser.tabs.getZoom(tab.id)) === 1)) return true;
    await browser.tabs.setZoomSettings(tab.id, { scope: 'per-tab' });
    await browser.tabs.setZoom(tab.id, factor);
    return true;
  } catch {
    return false; // A browser without zoom per tab: the style sheet does it.
  }
}
