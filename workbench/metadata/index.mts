export { canvasLinks } from './canvas.mts';
export { addToIndex, fileIndex, removeFromIndex, type FileIndex } from './fileIndex.mts';
export { findFrontmatter, frontmatterLinks, readProperties } from './frontmatter.mts';
export {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from './frontmatterFields.mts';
export { iterateCacheRefs, iterateRefs } from './iterate.mts';
export { computeLinks, linksOfNote, type LinkGraph, type NoteLinks } from './linkGraph.mts';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './linktext.mts';
export { parseNote } from './parseNote.mts';
export { resolveLink } from './resolveLink.mts';
export { resolveSubpath } from './subpath.mts';
export { parserClient, type ParserClient, type ParserWorker } from './workerClient.mts';
