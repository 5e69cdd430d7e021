import { useEffect, useRef, useState } from 'preact/hooks';
import type { PolicyDraft } from '../../policy/forms/identity.ts';
import type { TrialNews } from './try-transcript.ts';

export interface TrialRun {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  /** What is known so far; it stays when the run is cancelled or fails. */
  readonly news: TrialNews | null;
  /** What the columns stand for. */
  readonly names: readonly string[];
  readonly error: string;
}

export interface NamedPolicy {
  readonly name: string;
  readonly values: PolicyDraft;
}

const idle: TrialRun = { state: 'idle', news: null, names: [], error: '' };

/** Runs a transcript through policies in a worker of its own, one run at a time. */
export function useTrial() {
  const [run, setRun] = useState(idle);
  const worker = useRef<Worker | null>(null);
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);
  const start = (file: Blob, policies: readonly NamedPolicy[]): void => {
    stop();
    const engine = new Worker(new URL('./try-worker.ts', import.meta.url), { type: 'module' });
    worker.current = engine;
    const fail = (error: string): void => {
      stop();
      setRun(before => ({ ...before, state: 'failed', error }));
    };
    setRun({ ...idle, state: 'running', names: policies.map(({ name }) => name) });
    engine.onerror = event => fail(event.type);
    engine.onmessage = ({ data }: MessageEvent<TrialNews | { readonly failed: string }>) => {
      if (worker.current !== engine) return;
      if ('failed' in data) return fail(data.failed);
      setRun(before => ({ ...before, news: data, state: data.isDone ? 'done' : 'running' }));
      if (data.isDone) stop();
    };
    engine.postMessage({ file, policies: policies.map(({ values }) => values) });
  };
  const cancel = (): void => {
    stop();
    setRun(before => ({ ...before, state: 'cancelled' }));
  };
  return { run, start, cancel };
}
