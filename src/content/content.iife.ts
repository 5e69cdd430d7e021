import { addresses, isConsoleAt } from '../sites/addresses.ts';
import { whenNeeded } from './needs-guard.ts';

/** Runs all of `guard.iife.ts`, which the build puts before this as a function: a frame that needs no guard never runs it (see vite.config.ts). */
declare const startGuard: (shared: typeof import('../sites/addresses.ts')) => void;

whenNeeded(() => startGuard({ addresses, isConsoleAt }));
