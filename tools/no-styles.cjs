// Stands in for a style sheet when a component is tested: Node has nothing to draw on.

module.exports = {};
