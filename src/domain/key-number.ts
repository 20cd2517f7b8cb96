/** Digits as printed, with words that leave them open: `97.7`, `5300余`, `近400`, `超过16000`. */
const NUMBER = /^(?:近|约|超过|不足)?[−+-]?\d+(?:[.,]\d+)*(?:余|多|以上)?$/;

/** Whether what a key fact gives is a number: a moment (`12月25日18时`), an order (`第三`), a class (`Ⅲ`) or a document's mark is none. */
export function isKeyNumber(number: string): boolean {
  return NUMBER.test(number);
}
