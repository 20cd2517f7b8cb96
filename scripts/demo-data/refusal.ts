/** Something the person at the keyboard can put right; its message is all they need to see. */
export class Refusal extends Error {
  override name = 'Refusal';
}
