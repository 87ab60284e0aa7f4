const special = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', ə: 'e', đ: 'd', ð: 'd', æ: 'ae', '’': "'" };

/** As src/domain/trace/reading/fold.ts does. */
export const fold = (word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøßəđðæ’]/g, (sign) => special[sign]);
