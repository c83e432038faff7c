import type { Education, WorkExperience } from '../../content.ts';

/** How a suggestion calls a role: by its own words, else by its place. */
export function roleName({ title, company }: WorkExperience, index: number): string {
  if (title && company) return `“${title}” at ${company}`;
  return title ? `“${title}”` : company ? `the role at ${company}` : `role ${index + 1}`;
}

export function degreeName({ degree, fieldOfStudy, institution }: Education, index: number): string {
  const name = [degree, fieldOfStudy].filter(Boolean).join(' ');
  if (name && institution) return `“${name}” at ${institution}`;
  return name ? `“${name}”` : institution ? `the studies at ${institution}` : `education entry ${index + 1}`;
}
