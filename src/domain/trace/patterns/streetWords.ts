export const dutchStreet =
  /.{2}(?:straat|straatje|laan|gracht|kade|singel|steeg|dreef|plantsoen|boulevard|plein|weg)$/;
export const dutchWithNumber =
  /.{2}(?:dijk|dam|hof|pad|park|markt|wal|burg|hage|oord|erf|baan|brink|werf|haven|ring|kamp|veld|akker|donk|meent|zoom|sloot|vaart|rade|horst|berg|kamp|beek|dal|hoek)$/;
export const dutchAlone =
  /^(?:markt|brink|dorpsstraat|plein|kade|dijk|singel|haven|steeg|hoogstraat|dam|spui|coolsingel|rokin)$/;
export const ordinary =
  /^(?:snelweg|onderweg|halverwege|snelweg|omweg|uitweg|middenweg|spoorweg|leerweg|luchtvaart|scheepvaart|sesamstraat|overslaan|zijstraat|hoofdstraat|straat|weg|laan|plein|schoolplein|wallstreet|downing)$/;
export const english =
  /^(?:street|road|lane|avenue|close|drive|crescent|terrace|gardens|grove|way|place|square|court|rise|mews|row|walk|parade|hill|green|quay|wharf|esplanade|promenade|view|yard|vale|broadway|approach|bank|rd|ave)$/;
export const certain =
  /^(?:street|road|lane|avenue|crescent|terrace|gardens|grove|drive|close|mews|esplanade|promenade)$/;
export const numberAfter =
  /^ \d{1,4}(?: ?[a-zA-Z](?![\p{L}]))?(?:[-/]\d{1,4}(?!\d)|-[IVX]{1,3}(?!\p{L})|-hs)?(?![\d:]| (?:uur|jaar|mei|juni|juli|maart|april))/u;
export const numberBefore = /(?:(?:Flat|Apt|Unit) \d+[a-z]?,? )?\d{1,4}[a-zA-Z]? $/;
