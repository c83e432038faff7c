/** What a mail's text may be about. */
export interface MailWords {
  /** how the reader is called, where that is known */
  reader: string | null;
  /** who caused the mail, where a person did */
  sender: string | null;
  team: string | null;
  /** address that opens the page of the mail's link; empty for a mail without one */
  link: string;
}

export interface MailText {
  subject: string;
  text: string;
}

const letter = (reader: string | null, ...paragraphs: string[]): string =>
  [reader ? `Hello ${reader},` : 'Hello,', ...paragraphs, 'PersonaForge', ''].join('\n\n');

/** Every mail that the service sends. */
export const MAIL_TEXTS = {
  team_invite: ({ reader, sender, team, link }: MailWords): MailText => ({
    subject: `${sender ? `${sender} invites you` : 'You are invited'} to the team "${team}"`,
    text: letter(
      reader,
      `${sender ?? 'Someone'} would like you to join the team "${team}" on PersonaForge.`,
      `The invitation is for this address and works for seven days:\n${link}`,
      'Owners and managers of a team read, analyse and export the personas of its members. Your CVs stay ' +
        'yours alone, and whoever looks at a persona of yours is recorded for you.',
      'You do not know the sender? Then do nothing: nobody joins a team without accepting.',
    ),
  }),
  password_reset: ({ reader, link }: MailWords): MailText => ({
    subject: 'Set a new password',
    text: letter(
      reader,
      `Someone, probably you, asked for a new password. This link sets it, once, within 60 minutes:\n${link}`,
      'It was not you? Then do nothing: the password stays as it is.',
    ),
  }),
  password_changed: ({ reader }: MailWords): MailText => ({
    subject: 'Your password was changed',
    text: letter(
      reader,
      'The password of your account was changed just now and all other sessions were ended.',
      'It was not you? Then set a new password at once: ask for one with POST /auth/reset.',
    ),
  }),
  email_confirm: ({ reader, link }: MailWords): MailText => ({
    subject: 'Confirm your new address',
    text: letter(
      reader,
      `You asked to use this address for your account. This link confirms it, once, within 60 minutes:\n${link}`,
      'It was not you? Then do nothing: the account keeps its address.',
    ),
  }),
  email_change_asked: ({ reader }: MailWords): MailText => ({
    subject: 'A new address was asked for',
    text: letter(
      reader,
      'Someone who knows your password asked to move your account to another address. It moves once that ' +
        'address is confirmed.',
      'It was not you? Then change the password now: that ends the request too.',
    ),
  }),
  email_changed: ({ reader }: MailWords): MailText => ({
    subject: 'The address of your account was changed',
    text: letter(
      reader,
      'Your account has moved to another address, as it was asked for with your password, and the other sessions were ' +
        'ended. This is the last mail to this one.',
      'It was not you? Then tell the operator of this service at once.',
    ),
  }),
} satisfies Record<string, (words: MailWords) => MailText>;

export type MailTemplate = keyof typeof MAIL_TEXTS;

/** The page that a template's link opens, under PUBLIC_URL. */
export const LINK_PATHS: Partial<Record<MailTemplate, string>> = {
  team_invite: 'invites',
  password_reset: 'reset',
  email_confirm: 'confirm',
};
