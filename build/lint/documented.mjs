// A lint rule of our own: every export says what it gives, in a doc comment.

/** @typedef {Parameters<NonNullable<import('eslint').Rule.RuleListener['ExportNamedDeclaration']>>[0]} Exported */

/** @type {import('eslint').Rule.RuleModule} */
export const documented = {
  meta: {
    type: 'suggestion',
    docs: { description: 'every export carries a doc comment' },
    messages: { missing: 'Say what this gives, in a doc comment above it.' },
    schema: [],
  },
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        if (!node.declaration || isOverload(node.declaration)) return
        if (!hasDocComment(context, node)) context.report({ node, messageId: 'missing' })
      },
    }
  },
}

/**
 * A further signature of a function described above.
 *
 * @param {{ type: string }} declaration
 */
function isOverload(declaration) {
  return declaration.type === 'TSDeclareFunction'
}

/**
 * Decorators stand before `export` or after it; the comment stands before both.
 *
 * @param {import('eslint').Rule.RuleContext} context
 * @param {Exported} node
 */
function hasDocComment({ sourceCode }, node) {
  /** @type {readonly Exported[]} */
  const decorators = Reflect.get(node.declaration ?? {}, 'decorators') ?? []
  return [node, ...decorators].some((each) => {
    const comment = sourceCode.getCommentsBefore(each).at(-1)
    return comment?.type === 'Block' && comment.value.startsWith('*')
  })
}
