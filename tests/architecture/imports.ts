import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'

/** That one file imports something. */
export interface Import {
  /** The importing file, relative to the project, parted by `/`. */
  readonly from: string
  /** A file of the project in the same form, or a package or Node module as it is written. */
  readonly to: string
  /** Types only: nothing of it is there at run time. */
  readonly isType: boolean
}

/** All imports of the TypeScript files below a folder, dynamic ones and re-exports too. */
export function importsBelow(root: string, folder: string): readonly Import[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))
  return files.flatMap((file) => importsOf(slashes(file), readFileSync(join(root, file), 'utf8')))
}

/** The imports of one file's text. */
export function importsOf(from: string, text: string): readonly Import[] {
  const found: Import[] = []
  const note = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier && ts.isStringLiteral(specifier)) {
      found.push({ from, to: target(from, specifier.text), isType })
    }
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, isTypeImport(node))
    if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      note(node.argument.literal, true)
    }
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    if (isCall) note(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest))
  return found
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = importClause.namedBindings
  if (importClause.name || !names || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every((each) => each.isTypeOnly)
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return slashes(relative('', join(dirname(from), specifier.replace(/\?.*$/, ''))))
}

function slashes(path: string): string {
  return path.split(sep).join('/')
}
