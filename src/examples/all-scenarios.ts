import { lostParcel } from './lost-parcel.scenario.ts';
import type { Scenario } from './scenario.ts';

export const allScenarios: readonly Scenario[] = [lostParcel];
