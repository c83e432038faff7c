const WORDS = (
  'password passwort motdepasse contrasena admin administrator welcome willkommen bienvenue qwerty ' +
  'qwertyui qwertyuiop qwertz qwertzui azerty azertyui asdfgh asdfghjk asdfghjkl zxcvbn zxcvbnm iloveyou ' +
  'sunshine princess football baseball basketball superman batman dragon monkey shadow master michael ' +
  'jennifer jordan hunter letmein trustno1 starwars whatever computer internet samsung mercedes ' +
  'liverpool chelsea arsenal barcelona realmadrid pokemon naruto minecraft charlie freedom secret ' +
  'secret123 access login user guest default changeme testtest test service hallo hello summer winter ' +
  'spring autumn sommer spring2024 google facebook amazon apple microsoft android cookie pepper ginger ' +
  'maggie jessica ashley daniel andrew joshua matthew thomas robert william victoria corvette ferrari ' +
  'yamaha harley killer soccer hockey tennis golf cheese banana orange chocolate butterfly flower angel ' +
  'jesus heaven'
).split(' ');
const TAILS = [
  '',
  '1',
  '12',
  '123',
  '1234',
  '12345',
  '123456',
  '!',
  '1!',
  '123!',
  '01',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
];
const DIGITS = [
  '12345678',
  '123456789',
  '1234567890',
  '87654321',
  '987654321',
  '11223344',
  '1122334455',
  '12341234',
  '123123123',
  '12121212',
  '102030405',
  '147258369',
  '159753456',
  '1q2w3e4r',
  '1q2w3e4r5t',
  '1qaz2wsx',
  'q1w2e3r4',
  'zaq12wsx',
  'abcd1234',
  'abc12345',
  'abcdefgh',
  'a1b2c3d4',
  'p@ssw0rd',
  'p@ssword',
  'pa$$word',
  'passw0rd',
  'passw0rd1',
  '00000000',
  '99999999',
  'asdf1234',
  'qwer1234',
  'aa123456',
  'a12345678',
];

/** Passwords that guessing starts with: the well-known words with the usual tails, and runs of the keyboard. */
export const COMMON_PASSWORDS = new Set(
  [...DIGITS, ...WORDS.flatMap((word) => TAILS.map((tail) => word + tail))].filter((word) => word.length >= 8),
);
