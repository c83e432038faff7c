import type { Entities } from './db/orm.ts';
import { Session } from './modules/auth/session.entity.ts';
import { Throttle } from './modules/auth/throttle.entity.ts';
import { Cv } from './modules/cvs/cv.entity.ts';
import { Export } from './modules/exports/export.entity.ts';
import { GapReport } from './modules/gap-analysis/gap-report.entity.ts';
import { Correction } from './modules/knowledge-base/correction.entity.ts';
import { Question } from './modules/knowledge-base/question.entity.ts';
import { Persona } from './modules/personas/persona.entity.ts';
import { PersonaVersion } from './modules/personas/persona-version.entity.ts';
import { User } from './modules/users/user.entity.ts';

/** Every table of the service. */
export const entities: Entities = [User, Session, Throttle, Cv, Persona, PersonaVersion, GapReport, Question, Correction, Export];
