const pattern =
  /^(?:boer|vries|jong|jonge|groot|haan|wit|bruin|bruijn|graaf|ruiter|leeuw|wolf|vos|koning|lange|korte|klerk|winter|beer|bie|ridder|waal|wilde|zwart|berg|dijk|meer|veen|velde|linden|heuvel|bosch|bos|horst|brink|broek|pol|meulen|wal|woude|zand|heijden|steen|hoek|kamp|beek|laan|goede|rooij|kort|jager|visser|smet|backer|bakker|smit|groen|blauw|ronde|kleine|oude|nijs|hoop|haas|bruyn|witte|rijke|wijs|keizer|hertog|prins)$/;

/** Whether a folded word is a Dutch surname that is an ordinary word as well: with "de" before it, it may be somebody. */
export const isWordSurname = (folded: string): boolean => pattern.test(folded);
