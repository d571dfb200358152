/** Whether this is a reference as it stands in an address: « SPASER-2026-0147 ». */
export const isReference = (text: string): boolean => /^[A-Z0-9]{1,20}-\d{4}-\d{4,}$/.test(text);
