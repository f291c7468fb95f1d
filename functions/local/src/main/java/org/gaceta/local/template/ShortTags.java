package org.gaceta.local.template;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// SnakeYAML's safe constructor, which also keeps CloudFormation's short tags, as [Tagged].
final class ShortTags extends SafeConstructor {
  ShortTags(LoaderOptions options) {
    super(options);
    yamlMultiConstructors.put("!", new Keep());
  }

  private final class Keep extends AbstractConstruct {
    @Override
    public Object construct(Node node) {
      return new Tagged(node.getTag().getValue(), untagged(node));
    }

    private @Nullable Object untagged(Node node) {
      return switch (node) {
        case ScalarNode scalar -> constructScalar(scalar);
        case SequenceNode sequence -> constructSequence(sequence);
        case MappingNode mapping -> constructMapping(mapping);
        default -> throw new IllegalArgumentException("a tag stands on " + node);
      };
    }
  }
}
