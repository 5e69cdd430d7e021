import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/native.ts';
import { listOfTypes, nameOfTier, t } from '../../wording/words.ts';

interface Properties {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Screen 1: what the guard does. */
export function WhatItDoes({ heading }: Properties) {
  return (
    <section>
      <Heading heading={heading} text={t('welcome_does')} />
      <p class="lead">{t('welcome_does_lead')}</p>
      <ul class="points">
        <Point tone="caution" text={t('welcome_does_marks')} />
        <Point tone="note" text={t('welcome_does_masks')} />
        <Point tone="danger" text={t('welcome_does_stops')} />
      </ul>
    </section>
  );
}

/** Screen 2: what the operator will see, drawn as it looks, with the keys as the browser has them. */
export function WhatYouSee({ heading }: Properties) {
  const keys = useShortcuts();
  return (
    <section>
      <Heading heading={heading} text={t('welcome_see')} />
      <figure>
        <div class="bubble">
          {t('welcome_see_message')} <mark>paypa1.com</mark>
          <span class="pill danger">{nameOfTier('danger')}</span>
        </div>
        <figcaption>{t('welcome_see_mark')}</figcaption>
      </figure>
      <figure>
        <div class="box">
          •••• •••• •••• 1111
          <p class="masked note">
            {t('note_masked', listOfTypes(['payment-card']))} <u>{t('note_undo')}</u>
          </p>
        </div>
        <figcaption>{t('welcome_see_mask')}</figcaption>
      </figure>
      <p>{t('welcome_see_badge')}</p>
      {keys.size > 0 && (
        <dl class="keys">
          {[...keys].map(([what, key]) => (
            <div key={what}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** Screen 3: what stays on the device. */
export function WhatNeverLeaves({ heading }: Properties) {
  return (
    <section>
      <Heading heading={heading} text={t('welcome_stays')} />
      <p class="lead">{t('welcome_stays_lead')}</p>
      <ul class="points">
        <Point tone="note" text={t('welcome_stays_words')} />
        <Point tone="note" text={t('welcome_stays_reports')} />
        <Point tone="note" text={t('welcome_stays_yours')} />
      </ul>
      <p>{t('welcome_stays_now')}</p>
    </section>
  );
}

function Heading({ heading, text }: Properties & { readonly text: string }) {
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

function Point({ tone, text }: { readonly tone: 'note' | 'caution' | 'danger'; readonly text: string }) {
  return <li class={tone}>{text}</li>;
}

/** What each of our keys does, with the key that the person or the browser chose for it; keys without one are left out. */
function useShortcuts(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void browser.commands.getAll().then(all => setKeys(new Map(all.flatMap(({ description, shortcut }) => (description && shortcut ? [[description, shortcut]] : [])))));
  }, []);
  return keys;
}
