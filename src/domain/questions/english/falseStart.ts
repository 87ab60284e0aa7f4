let compiled: readonly RegExp[] | undefined;

/** Made on first use. */
const patterns = (): readonly RegExp[] =>
  (compiled ??= [
    /^((?:[^ ,]+ ){1,5}), (?:(?:um+|uh+|er+|erm|sorry|hang on|no|wait|i mean|well|like|or) , )*(?=\1)/,
    /^(?:how|what) about (?:the|your|you|him|her|them|his|their|that|this|it)\b[^,]{0,30} , (?=(?:what|how|who|where) )/,
    /^[^,]{1,40} , (?:let me (?:put|say|ask|start|try|rephrase)[^,]*|hang on|sorry|no|wait|i mean|scratch that|strike that|or rather|rather|correction) , (?=(?:what|how|who|which|where|when|why|did|do|does|was|were|is|are|have|had|has)\b)/,
  ]);

/** What is left when someone begins, stops and begins anew: "did they, um, did they find it". Takes a normalised text. */
export function withoutFalseStart(asking: string): string {
  if (!asking.includes(' , ')) return asking;
  return patterns().reduce((text, pattern) => text.replace(pattern, ''), asking);
}
