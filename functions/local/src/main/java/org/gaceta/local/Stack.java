package org.gaceta.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gaceta.handlers.Settings;
import org.gaceta.local.gateway.Distribution;
import org.gaceta.local.gateway.Gateway;
import org.gaceta.local.lambda.Functions;
import org.gaceta.local.lambda.HandlerFactory;
import org.gaceta.local.lambda.InvokeApi;
import org.gaceta.local.lambda.Scheduler;
import org.gaceta.local.site.SiteHandler;
import org.gaceta.local.stream.Pump;
import org.gaceta.local.stream.Subscription;
import org.gaceta.local.template.Surroundings;
import org.gaceta.local.template.Template;

/// The whole newspaper on one machine: the engines, the functions that the template declares, the
/// pump that brings them the table's stream, the clock that wakes them, and the site in front.
public final class Stack implements AutoCloseable {
  private static final String PRINTER = "RenderPagesFunction";
  private static final String SECRET = "ORIGIN_SECRET";

  private final Closing closing;
  private final LocalServer site;
  private final LocalServer lambda;
  private final LocalDynamo dynamo;
  private final LocalS3 s3;
  private final Pump pump;

  private Stack(
      Options options,
      Map<String, String> environment,
      HandlerFactory handlers,
      SitePreparation preparation,
      Closing closing) {
    this.closing = closing;
    var host = options.host();
    var data = closing.add(DataFolder.open(options.data())).path();
    site = closing.add(LocalServer.open(host, options.port(), Options.PORT));
    lambda = closing.add(LocalServer.open(host, options.lambdaPort(), Options.LAMBDA_PORT));
    dynamo = closing.add(LocalDynamo.start(host, options.dynamoDbPort(), at(data, "dynamodb")));
    s3 = closing.add(LocalS3.start(host, options.s3Port(), at(data, "s3")));

    var template = Template.read(options.root().resolve("template.yaml"));
    var secret = UUID.randomUUID().toString();
    var surroundings = surroundings(template, secret, environment);
    var functions = new Functions(template, surroundings, handlers);
    template
        .function(PRINTER)
        .map(surroundings::variablesOf)
        .ifPresent(variables -> preparation.prepare(new Settings(variables)));

    var distribution =
        new Distribution(template.declares(SECRET) ? Optional.of(secret) : Optional.empty());
    var gateway = new Gateway(template, functions, distribution, InstantSource.system());
    var reader = closing.add(s3.client());
    site.serve(new SiteHandler(gateway, reader, LocalAccount.BUCKET, template.responseHeaders()));
    lambda.serve(new InvokeApi(functions));
    var subscriptions =
        functions.all().stream()
            .filter(it -> it.definition().stream().isPresent())
            .map(Subscription::of)
            .toList();
    pump = closing.add(Pump.start(dynamo.streams(), data.resolve("checkpoints"), subscriptions));
    closing.add(Scheduler.start(functions));
  }

  /// Starts the press as it is.
  public static Stack start(Options options) {
    return start(options, System.getenv(), HandlerFactory.ofPress(), SitePreparation.ofPress());
  }

  /// Starts everything, and comes back once all of it answers and the site is prepared.
  ///
  /// @param environment whose variables override the template's parameters
  /// @throws PortTaken if another process holds one of the ports; then nothing was started
  public static Stack start(
      Options options,
      Map<String, String> environment,
      HandlerFactory handlers,
      SitePreparation preparation) {
    Ports.check(options);
    LocalAccount.use();
    var closing = new Closing();
    try {
      return new Stack(options, environment, handlers, preparation, closing);
    } catch (RuntimeException | Error e) {
      closing.close();
      throw e;
    }
  }

  private Surroundings surroundings(
      Template template, String secret, Map<String, String> environment) {
    return new Surroundings(
        Map.of(
            "AWS_REGION",
            LocalAccount.REGION.id(),
            "DYNAMODB_ENDPOINT",
            dynamo.endpoint().toString(),
            "S3_ENDPOINT",
            s3.endpoint().toString(),
            "SITE_URL",
            siteUrl().toString(),
            SECRET,
            secret),
        Map.of("Table", LocalAccount.TABLE, "SiteBucket", LocalAccount.BUCKET),
        template.parameters(),
        environment);
  }

  /// Where readers find the site.
  public URI siteUrl() {
    return URI.create("http://localhost:" + site.port());
  }

  public URI lambdaUrl() {
    return URI.create("http://localhost:" + lambda.port());
  }

  public LocalDynamo dynamo() {
    return dynamo;
  }

  public LocalS3 s3() {
    return s3;
  }

  /// Waits until all that is in the table's stream is done, what the functions write themselves
  /// included.
  public void awaitDrained(Duration atMost) {
    pump.awaitDrained(atMost);
  }

  @Override
  public void close() {
    closing.close();
  }

  private static Optional<Path> at(Path data, String folder) {
    return Optional.of(data.resolve(folder));
  }

  public static void main(String[] args) throws InterruptedException {
    Console.run();
  }
}
