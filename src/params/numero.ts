/** A number that counts from one, as it stands in an address. */
export const match = (text: string) => /^[1-9]\d{0,5}$/.test(text);
