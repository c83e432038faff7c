import type { Plan } from './user.entity.ts';

export interface PlanLimits {
  /** stored at a time */
  cvs: number;
  /** stored at a time */
  personas: number;
  /** links that show personas, stored at a time */
  shares: number;
  /** stored at a time */
  jobs: number;
  /** made in 24 hours */
  analysesPerDay: number;
  /** made in 24 hours */
  exportsPerDay: number;
}

/** What each plan holds: `free` carries one person's whole career. */
export const PLAN_LIMITS: Record<Plan, PlanLimits> = {
  free: { cvs: 100, personas: 300, jobs: 500, shares: 100, analysesPerDay: 500, exportsPerDay: 200 },
  pro: { cvs: 1_000, personas: 3_000, jobs: 5_000, shares: 1_000, analysesPerDay: 5_000, exportsPerDay: 2_000 },
  team: { cvs: 5_000, personas: 15_000, jobs: 25_000, shares: 5_000, analysesPerDay: 20_000, exportsPerDay: 10_000 },
};
