import { resolvePolicy } from '../../policy/resolve.ts';
import { isRecord } from '../../policy/setting-types.ts';
import { tryTranscript } from './try-transcript.ts';

/** The engine beside the page: the page draws and stops it at will. Asked once with a file and the policies to try it on. */
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isRecord(data) || !(data.file instanceof Blob) || !Array.isArray(data.policies)) return;
  const tell = (news: unknown): void => self.postMessage(news);
  // Only the name of an error: its message may hold words of the transcript.
  tryTranscript(data.file, data.policies.map(managed => resolvePolicy({ managed })), tell).catch((error: unknown) => tell({ failed: error instanceof Error ? error.name : 'unknown' }));
});
