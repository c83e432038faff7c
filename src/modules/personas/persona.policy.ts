import type { User } from '../users/user.entity.ts';
import type { Persona } from './persona.entity.ts';

export const canReadPersona = (user: User, persona: Persona): boolean => persona.owner.id === user.id;
export const canEditPersona = (user: User, persona: Persona): boolean => persona.owner.id === user.id;
