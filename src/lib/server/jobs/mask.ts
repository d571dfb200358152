/** The text with addresses shortened to « j…@exemple.fr »: mail servers repeat them in what they refuse. */
export const maskAddresses = (text: string) => text.replace(/([\w.+-])[\w.+-]*@(?=[\w-])/g, '$1…@');
