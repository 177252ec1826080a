import { parseSync } from 'vite';

/** One import, export-from, import() or import type in a file. */
export interface Import {
  specifier: string;
  isType: boolean;
  line: number;
}

/** A node of the syntax tree, read only by the names of its fields. */
export interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** What the walls need to know of a file; comments are already out of it. */
export interface Source {
  path: string;
  imports: Import[];
  nodes: Node[];
  lineOf(node: Node): number;
}

/** Stands for a module whose name is put together as the code runs. */
export const COMPUTED = '(a computed name)';

/** Reads a TypeScript or JavaScript file; throws with the file's name when it cannot be parsed. */
export function parseSource(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const nodes = [...walk(program)];
  const lineOf = (node: Node) => code.slice(0, node.start).split('\n').length;
  const imports = nodes.flatMap((node): Import[] => {
    const specifier = importSource(node);
    return specifier === undefined ? [] : [{ specifier, isType: isTypeOnly(node), line: lineOf(node) }];
  });
  return { path, imports, nodes, lineOf };
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (isNode(value)) {
    yield value;
    for (const field of Object.values(value)) yield* walk(field);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const importing = [
  ...['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'],
  ...['ImportExpression', 'TSImportType'],
];

/** What a node imports; COMPUTED where that is known only as the code runs. */
function importSource(node: Node): string | undefined {
  if (!importing.includes(node.type) || !isNode(node.source)) return undefined;
  return typeof node.source.value === 'string' ? node.source.value : COMPUTED;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return (
    specifiers.length > 0 && specifiers.every(({ importKind, exportKind }) => (importKind ?? exportKind) === 'type')
  );
}

/** 'Math.random' for that member expression, whatever its spelling; undefined for other nodes. */
export function memberName({ type, object, property }: Node): string | undefined {
  if (type !== 'MemberExpression' || !isNode(object) || !isNode(property) || object.type !== 'Identifier')
    return undefined;
  return `${object.name}.${property.name ?? property.value}`;
}

/** Every identifier that stands for a value of that name: no property, key or type. */
export function* references(nodes: readonly Node[]): Generator<Node> {
  const names = new Set(
    nodes.flatMap(({ type, computed, key, property, typeName }) => {
      if (type === 'MemberExpression') return computed ? [] : [property];
      if (type === 'TSTypeReference') return [typeName];
      return computed ? [] : [key];
    }),
  );
  for (const node of nodes) if (node.type === 'Identifier' && !names.has(node)) yield node;
}
